import * as v from 'valibot';
import type { Call } from '../../call';
import { invalidFieldValue, unauthorized, wrongPrimitive } from '../../errors';
import type { Securable } from '../../model/access';
import type { List } from '../../model/lists';
import { moderation, PENDING, type Decision, type Moderation } from '../../model/moderation';
import type { Form } from './formBody';

const STATUS = '_ModerationStatus';
const COMMENTS = '_ModerationComments';

/** The two columns of content approval, as a body or a form gives them; undefined where it does not. */
export interface GivenDecision {
  status: number | undefined;
  comments: string | null | undefined;
}

/**
 * What the caller decides about an item of a moderated list. Throws 403 unless they may approve; to leave an item pending
 * (again) is everybody's who may write.
 */
export function decisionOf(
  call: Call,
  list: List,
  where: Securable,
  current: Moderation,
  { status, comments }: GivenDecision
): Decision | undefined {
  if (status === undefined && comments === undefined) {
    return undefined;
  }
  const parsed = v.safeParse(moderation, status ?? current);
  if (!list.settings.EnableModeration || !parsed.success) {
    throw invalidFieldValue();
  }
  const submits = parsed.output === PENDING && comments === undefined;
  if (!submits && !call.may('ApproveItems', where)) {
    throw unauthorized();
  }
  return {
    status: parsed.output,
    ...(comments === undefined ? {} : { comments: { [COMMENTS]: comments } })
  };
}

export function isDecisionColumn(name: string): boolean {
  return name === STATUS || name === COMMENTS;
}

/**
 * The two columns of a form. A status that is none of the numbers leaves everything as it was, and no error says so
 * (recorded in cli-microsoft365 #1043).
 */
export function formDecision({ values }: Form): GivenDecision {
  const status = values.find(({ name }) => name === STATUS)?.text?.trim() ?? '';
  const comments = values.find(({ name }) => name === COMMENTS);
  return {
    status: /^[0-4]$/.test(status) ? Number(status) : undefined,
    comments: comments && (comments.text === '' ? null : comments.text)
  };
}

const body = v.object({
  OData__ModerationStatus: v.optional(v.pipe(v.number(), v.integer())),
  OData__ModerationComments: v.optional(v.nullable(v.string()))
});

/** Takes the two columns out of the body of `items.add` or MERGE. */
export function splitDecision({
  OData__ModerationStatus,
  OData__ModerationComments,
  ...rest
}: Record<string, unknown>): { given: GivenDecision; rest: Record<string, unknown> } {
  const parsed = v.safeParse(body, { OData__ModerationStatus, OData__ModerationComments });
  if (!parsed.success) {
    throw wrongPrimitive(typeof OData__ModerationStatus === 'number' ? 'Edm.String' : 'Edm.Int32');
  }
  const { OData__ModerationStatus: status, OData__ModerationComments: comments } = parsed.output;
  return { given: { status, comments }, rest };
}
