import * as v from 'valibot';
import { personKeyOf, type PersonKey } from '../../domain/people/personKey';
import { refusalOf, type EligibilityRules } from '../../domain/routing/eligibility';
import { routedPersonOf } from '../../domain/routing/resolveRouting';
import type { RoutedPerson } from '../../domain/routing/routing';
import { AppError } from '../errors';
import type { Directory } from '../ports/directory';

export interface PersonSources {
  directory: Directory;
}

/** Somebody named on the board: by user name, and by name where the directory may not be read. */
export const personInputSchema = v.object({
  key: v.pipe(v.string(), v.transform(personKeyOf), v.email(), v.maxLength(255)),
  name: v.pipe(v.string(), v.trim(), v.maxLength(255))
});
export type PersonInput = v.InferOutput<typeof personInputSchema>;

/**
 * The person that was named, from the directory. Throws AppError: `notFound`; `notEligible` for somebody who could not take the
 * part, such as the proposer; `consentMissing` where the directory may not be read and no name was typed.
 */
export async function choosePerson(
  { directory }: PersonSources,
  { key, name }: PersonInput,
  proposer: { key: PersonKey },
  rules: EligibilityRules
): Promise<RoutedPerson> {
  if (key === proposer.key) {
    throw new AppError('notEligible', 'the proposer cannot take the part');
  }
  const found = await directory.peopleOf([key]).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'consentMissing' && name) {
      return undefined; // typed by hand, and taken at the secretariat's word
    }
    throw error;
  });
  if (!found) {
    return { key, displayName: name, mail: key };
  }
  const [person] = found;
  if (!person) {
    throw new AppError('notFound', 'the directory knows nobody by that name');
  }
  const routed = routedPersonOf(person);
  if (!routed || refusalOf(person, { id: '', key: proposer.key }, { ...rules, excludedManagers: [] })) {
    throw new AppError('notEligible', 'no active account of the municipality with a mailbox');
  }
  return routed;
}
