import * as v from 'valibot';
import { networkTypes } from '../../domain/network/networkType';
import { routingCodes } from '../../domain/routing/routing';
import {
  forumOutcomes,
  managerReplies,
  noteLimit,
  screeningResults,
  type ThemeDecisionContent,
  type ThemeEventContent
} from '../../domain/timeline/records';

/** Item ids are 32-bit numbers. */
const proposalId = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1));
const shortText = v.pipe(v.string(), v.maxLength(400));
const note = v.pipe(v.string(), v.maxLength(noteLimit));
const personRef = v.object({ key: shortText, displayName: shortText });
const stepId = v.optional(shortText);
const attachment = v.object({ name: shortText, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
const person = v.object({ key: shortText, displayName: shortText, mail: shortText });
const routing = v.object({
  manager: v.optional(person),
  deputy: v.optional(person),
  secretariat: v.picklist(['to', 'copy']),
  code: v.picklist(routingCodes),
  hops: v.pipe(v.array(v.object({ displayName: shortText, code: v.picklist(routingCodes) })), v.maxLength(10))
});
const attempt = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000000));

const eventSchema = v.variant('kind', [
  v.object({ kind: v.literal('routed'), routing }),
  v.object({ kind: v.literal('notificationClaimed'), notification: shortText, attempt }),
  v.object({
    kind: v.literal('notified'),
    notification: shortText,
    attempt,
    outcome: v.variant('result', [
      v.object({ result: v.literal('accepted') }),
      v.object({ result: v.literal('failed'), reason: v.pipe(v.string(), v.maxLength(60)) })
    ])
  }),
  v.object({
    kind: v.literal('managerReplied'),
    reply: v.picklist(managerReplies),
    comment: note
  }),
  v.object({ kind: v.literal('withdrawn'), reason: note, resembles: v.optional(proposalId) }),
  v.object({ kind: v.literal('joined') }),
  v.object({ kind: v.literal('left') })
]);
const decisionSchema = v.variant('kind', [
  v.object({
    kind: v.literal('routingConfirmed'),
    routing,
    networkType: v.optional(v.picklist(networkTypes))
  }),
  v.object({ stepId, kind: v.literal('reRouted'), routing, previous: v.optional(personRef), note }),
  v.object({ stepId, kind: v.literal('screened'), result: v.picklist(screeningResults), note }),
  v.object({
    stepId,
    kind: v.literal('referenceLeaderAssigned'),
    leader: person,
    networkType: v.picklist(networkTypes)
  }),
  v.object({ stepId, kind: v.literal('nominated'), attachments: v.array(attachment), note }),
  v.object({ stepId, kind: v.literal('decided'), outcome: v.picklist(forumOutcomes), reason: note }),
  v.object({ stepId, kind: v.literal('completed'), note }),
  v.object({ stepId, kind: v.literal('duplicateMarked'), original: proposalId, note }),
  v.object({ stepId, kind: v.literal('duplicateLifted'), note })
]);

/** The content of an event row; undefined when it is not one of ours: anybody may add rows. */
export const readEventContent = (kind: string, payload: string): ThemeEventContent | undefined =>
  readContent(eventSchema, kind, payload);

/** The content of a decision row; undefined when it is not one of ours. */
export const readDecisionContent = (kind: string, payload: string): ThemeDecisionContent | undefined =>
  readContent(decisionSchema, kind, payload);

function readContent<T>(schema: v.GenericSchema<unknown, T>, kind: string, payload: string): T | undefined {
  try {
    const result = v.safeParse(schema, { ...Object(JSON.parse(payload)), kind });
    return result.success ? result.output : undefined;
  } catch {
    return undefined; // no JSON
  }
}

/** The columns that hold a content. */
export function contentColumns({ kind, ...payload }: ThemeEventContent | ThemeDecisionContent): {
  Kind: string;
  Payload: string;
} {
  return { Kind: kind, Payload: JSON.stringify(payload) };
}
