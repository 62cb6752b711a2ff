import { html } from 'hono/html';
import type { Person } from '../tenant';
import type { Html } from './html';

/** The directory as the options of a `select`, by department. */
export function personOptions(people: readonly Person[], chosen: Person | undefined): Html[] {
  const departments = new Map<string, Person[]>();
  for (const person of people) {
    const department = person.department ?? '';
    departments.set(department, [...(departments.get(department) ?? []), person]);
  }
  return [...departments].map(([department, members]) => {
    const options = members.map((person) => option(person, person.id === chosen?.id));
    return department === '' ? html`${options}` : html`<optgroup label="${department}">${options}</optgroup>`;
  });
}

function option(person: Person, selected: boolean): Html {
  const title = person.jobTitle ? ` – ${person.jobTitle}` : '';
  return html`<option value="${person.userPrincipalName}" ${selected ? 'selected' : ''}>
    ${person.displayName}${title}
  </option>`;
}
