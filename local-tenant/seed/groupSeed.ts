import * as v from 'valibot';
import { orAbsent, requiredText } from './values';

const groupName = v.pipe(requiredText, v.normalize('NFC'));

/** One entry of `groups.json`. */
export const groupSeedSchema = v.strictObject({
  displayName: groupName,
  description: orAbsent(v.string()),
  memberOf: orAbsent(v.array(groupName))
});

export type GroupSeed = v.InferOutput<typeof groupSeedSchema>;
