import * as v from 'valibot';
import type { DirectoryProfile } from '../../application/ports/contactFacts';
import { personKeyOf, type PersonKey } from '../../domain/people/personKey';
import type { BatchPart } from './batch';

/** The most values that the directory takes in one `in`. */
export const profilesAtOnce = 15;

/** Never employeeId or extension attributes: in Danish directories they may hold the CPR number. */
const columns = 'id,userPrincipalName,jobTitle,department';

const optionalText = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value?.trim() || undefined)
);
const profileSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  userPrincipalName: v.string(),
  jobTitle: optionalText,
  department: optionalText
});
const answerSchema = v.object({ value: v.array(v.unknown()) });

/** The profiles of at most `profilesAtOnce` people as a part of a batch. */
export function profilesPart(people: readonly PersonKey[]): BatchPart {
  const names = people.map((person) => `'${person.replace(/'/g, "''")}'`).join(',');
  const filter = encodeURIComponent(`userPrincipalName in (${names})`);
  return { method: 'GET', url: `/users?$select=${columns}&$filter=${filter}` };
}

/** The profiles in an answer; a row that cannot be read is left out. Throws where the answer is none. */
export function profilesIn(answer: unknown): Array<[PersonKey, DirectoryProfile]> {
  return v.parse(answerSchema, answer).value.flatMap((row): Array<[PersonKey, DirectoryProfile]> => {
    const parsed = v.safeParse(profileSchema, row);
    if (!parsed.success) {
      return [];
    }
    const { id, userPrincipalName, jobTitle, department } = parsed.output;
    return [[personKeyOf(userPrincipalName), { userId: id, jobTitle, department }]];
  });
}
