/** A column of a list. `title` is what editors see; the key it stands under is the internal name. */
export type FieldDefinition = FieldBase &
  (
    | { type: 'text'; maxLength?: number; unique?: boolean }
    | { type: 'note'; richText?: boolean }
    | { type: 'number' }
    | { type: 'dateTime' }
    | { type: 'choice'; choices: readonly string[] }
    | { type: 'multiChoice'; choices: readonly string[] }
  );

interface FieldBase {
  title: string;
  required?: boolean;
  /** Indexed columns can be filtered in lists of any size. */
  indexed?: boolean;
}

/** What an ordinary employee may do, from nothing to adding and editing their own. */
export type EmployeeRight = 'read' | 'add' | 'addAndEditOwn';
/** What the secretariat and the worker may do; `addAndEdit` never deletes, `contribute` does. */
export type SecretariatRight = 'add' | 'addAndEdit' | 'contribute';

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
  attachments: boolean;
  employees: EmployeeRight;
  secretariat: SecretariatRight;
  /** Columns of the default view, by internal name. */
  view: readonly string[];
}

/** Keeps the literal types of a definition, so that row types follow from it. */
export const defineList = <const T extends ListDefinition>(definition: T): T => definition;
