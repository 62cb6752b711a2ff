import * as v from 'valibot';
import { accountName, instant, orAbsent, requiredText } from './values';

const payload = v.record(v.string(), v.unknown());
const payloadText = v.pipe(v.string(), v.parseJson(undefined, 'JSON'), payload);

/** What somebody recorded about a proposal, by the internal names of `ThemeEvents` and `ThemeDecisions`. */
const recordSeedSchema = v.strictObject({
  Author: accountName,
  Created: orAbsent(instant),
  Kind: requiredText,
  /** What the list holds as JSON: as an object, or as that text. */
  Payload: v.lazy((input) => (typeof input === 'string' ? payloadText : payload)),
  PersonKey: orAbsent(accountName),
  ProposalVersion: orAbsent(requiredText),
  DedupKey: orAbsent(requiredText)
});

/**
 * One entry of `proposals.json`: the columns of `ThemeProposals` by their internal names, who wrote it and when, and
 * what was recorded since. Columns are checked by the list itself when the proposal is stored.
 */
export const proposalSeedSchema = v.objectWithRest(
  {
    Author: accountName,
    Created: orAbsent(instant),
    Title: requiredText,
    events: orAbsent(v.array(recordSeedSchema)),
    decisions: orAbsent(v.array(recordSeedSchema))
  },
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
);

export type ProposalSeed = v.InferOutput<typeof proposalSeedSchema>;
export type RecordSeed = v.InferOutput<typeof recordSeedSchema>;
