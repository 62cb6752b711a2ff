/** A column of a list. `title` is what editors see; the key it stands under is the internal name. */
export type FieldDefinition = FieldBase &
  (
    | { type: 'text'; maxLength?: number; unique?: boolean }
    | { type: 'note'; richText?: boolean }
    | { type: 'number' }
    | { type: 'boolean' }
    | { type: 'dateTime' }
    | { type: 'choice'; choices: readonly string[] }
    /** With `fillIn`, other words than the choices are let in. */
    | { type: 'multiChoice'; choices: readonly string[]; fillIn?: boolean }
  );

interface FieldBase {
  title: string;
  required?: boolean;
  /** Indexed columns can be filtered in lists of any size. */
  indexed?: boolean;
}

/**
 * What an ordinary employee may do, from reading to adding and editing their own. With `own` they add, change and delete their
 * own rows, and those of others do not exist for them.
 */
export type EmployeeRight = 'read' | 'add' | 'addAndEditOwn' | 'own';
/**
 * What the secretariat and the worker may do; `addAndEdit` never deletes, `contribute` does, and `publish` approves as well, in
 * lists that are `moderated`. `moderate` is for lists in which people see their own rows only: it sees, changes and deletes all. With
 * `none` its members have the rights of any employee.
 */
export type SecretariatRight = 'none' | 'add' | 'addAndEdit' | 'contribute' | 'publish' | 'moderate';

/** DraftVersionVisibility (DraftVisibilityType) of a moderated list: its author and whoever may approve see what waits. */
export const draftsForApprovers = 2;

/** One list: the single place for its title, columns and permissions. */
export interface ListDefinition {
  /** Title and last part of the address (`Lists/<title>`). */
  title: string;
  /** What the list is for, in Danish, for whoever meets it among the site's contents. */
  description: string;
  /** What the built-in Title column is called here, and how long it may be. */
  titleField: { title: string; maxLength?: number };
  fields: Readonly<Record<string, FieldDefinition>>;
  versioned: boolean;
  /** Whether readers see a row, or a change of it, only once somebody has approved it. */
  moderated?: boolean;
  attachments: boolean;
  employees: EmployeeRight;
  secretariat: SecretariatRight;
  /** Columns of the default view, by internal name. */
  view: readonly string[];
}

/** Keeps the literal types of a definition, so that row types follow from it. */
export const defineList = <const T extends ListDefinition>(definition: T): T => definition;
