import * as v from 'valibot';

/** What stands in the form, by field. Which fields there are is the form's to say: a later version may have others. */
export type DraftValues = Readonly<Record<string, unknown>>;

/** An unfinished proposal, wherever it is kept. */
export interface Draft {
  /** The GUID of the proposal that it becomes. */
  clientId: string;
  /** The GUID of this wording: each change gives another, so that copies can be told apart without reading them. */
  revision: string;
  /** When its author last changed it, by the clock of the device. */
  changedAt: Date;
  values: DraftValues;
  /** When its author was first told that it is old and will be removed. */
  toldAt?: Date;
}

const fileChoiceSchema = v.object({ attachments: v.pipe(v.array(v.unknown()), v.minLength(1)) });

/** Whether files were chosen that are not known to have arrived: what was sent of the draft is then not all of it. */
export const hasFiles = ({ values }: Draft): boolean => v.is(fileChoiceSchema, values);

/** The version of what is stored; a later one may need to be read in another way. */
const format = 1;

const moment = v.pipe(v.string(), v.isoTimestamp(), v.toDate());

const storedSchema = v.pipe(
  v.object({
    format: v.literal(format),
    clientId: v.pipe(v.string(), v.uuid()),
    revision: v.pipe(v.string(), v.uuid()),
    changedAt: moment,
    values: v.record(v.string(), v.unknown()),
    toldAt: v.optional(moment)
  }),
  v.transform(({ clientId, revision, changedAt, values, toldAt }): Draft => ({
    clientId,
    revision,
    changedAt,
    values,
    ...(toldAt ? { toldAt } : {})
  }))
);

/** A draft as it is stored; reads back with `parseDraft`. */
export const draftText = (draft: Draft): string => JSON.stringify({ format, ...draft });

/** A draft from what was stored; undefined where it is none, or none that this version can read. */
export function parseDraft(text: string): Draft | undefined {
  const result = v.safeParse(storedSchema, parseJson(text));
  return result.success ? result.output : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
