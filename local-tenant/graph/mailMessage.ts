import * as v from 'valibot';
import type { MailMessage } from '../tenant';
import { GraphError, notSupported } from './errors';

/** Source: Exchange's answer for a body that it cannot read into its types. */
const unreadableBody = (message: string): GraphError => new GraphError(400, 'RequestBodyRead', message);

const recipientSchema = v.object({
  emailAddress: v.object({ address: v.nullish(v.string(), ''), name: v.nullish(v.string()) })
});
type Recipient = v.InferOutput<typeof recipientSchema>;

const recipients = v.nullish(v.array(recipientSchema), []);

const messageSchema = v.looseObject({
  subject: v.nullish(v.string(), ''),
  body: v.nullish(
    v.object({ contentType: v.optional(v.string(), 'text'), content: v.nullish(v.string(), '') }),
    { contentType: 'text', content: '' }
  ),
  toRecipients: recipients,
  ccRecipients: recipients,
  importance: v.nullish(v.string(), 'normal'),
  internetMessageHeaders: v.nullish(v.array(v.object({ name: v.string(), value: v.string() })), []),
  from: v.nullish(recipientSchema),
  sender: v.nullish(recipientSchema)
});
type Message = v.InferOutput<typeof messageSchema>;

const bodySchema = v.strictObject({
  message: messageSchema,
  saveToSentItems: v.optional(v.union([v.boolean(), v.picklist(['true', 'false', 'True', 'False'])]))
});

/** Properties of `microsoft.graph.message` that a sender may set and this tenant does not carry. */
const notCarried = [
  'attachments',
  'bccRecipients',
  'categories',
  'extensions',
  'flag',
  'inferenceClassification',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'multiValueExtendedProperties',
  'replyTo',
  'singleValueExtendedProperties'
];

/** What is to be delivered, from the JSON body of `sendMail`; each fault is refused as Exchange refuses it. */
export function messageOf(json: unknown, from: string): Omit<MailMessage, 'id' | 'receivedDateTime'> {
  const parsed = v.safeParse(bodySchema, withLowerCaseParameters(json));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw unreadableBody(
      `The property '${v.getDotPath(issue) ?? 'message'}' cannot be read: ${issue.message}.`
    );
  }
  const { message } = parsed.output;
  refuseOtherProperties(message);
  refuseOtherSender(message, from);
  const to = addressesOf(message.toRecipients);
  const cc = addressesOf(message.ccRecipients);
  if (to.length + cc.length === 0) {
    throw invalidRecipients("A message can't be sent because it contains no recipients.");
  }
  return {
    subject: message.subject,
    from,
    to,
    cc,
    html: htmlOf(message.body),
    headers: { ...importanceHeader(message.importance), ...customHeaders(message.internetMessageHeaders) }
  };
}

/** Action parameters are taken in either case: `Message` and `message`. */
function withLowerCaseParameters(json: unknown): unknown {
  const body = v.safeParse(v.record(v.string(), v.unknown()), json);
  return body.success
    ? Object.fromEntries(
        Object.entries(body.output).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value])
      )
    : json;
}

function refuseOtherProperties(message: Message): void {
  for (const [property, value] of Object.entries(message)) {
    if (property in messageSchema.entries || property.startsWith('@odata.')) {
      continue;
    }
    if (!notCarried.includes(property)) {
      throw unreadableBody(
        `The property '${property}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type or mark the type as open type.`
      );
    }
    const empty = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (!empty) {
      throw notSupported(`the message property '${property}'`);
    }
  }
}

function refuseOtherSender(message: Message, from: string): void {
  for (const sender of [message.from, message.sender]) {
    if (sender && sender.emailAddress.address.toLowerCase() !== from.toLowerCase()) {
      throw new GraphError(
        403,
        'ErrorSendAsDenied',
        'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.'
      );
    }
  }
}

/** Source: github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1891 and SMTP2Graph issue 30. */
const invalidRecipients = (detail: string): GraphError =>
  new GraphError(400, 'ErrorInvalidRecipients', `At least one recipient is not valid., ${detail}`);

function addressesOf(list: readonly Recipient[]): string[] {
  return list.map(({ emailAddress: { address } }) => {
    if (!/^[^\s@<>;,]+@[^\s@<>;,]+$/.test(address)) {
      throw invalidRecipients(
        `Recipient '${address}' is not resolved. All recipients must be resolved before a message can be submitted.`
      );
    }
    return address;
  });
}

function htmlOf(body: Message['body']): string {
  switch (body.contentType.toLowerCase()) {
    case 'html':
      return body.content;
    case 'text':
      return `<div style="white-space: pre-wrap">${escapeHtml(body.content)}</div>`;
    default:
      throw unreadableBody(`Requested value '${body.contentType}' was not found.`);
  }
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A mail says its importance in a header, and says nothing when it is normal. */
function importanceHeader(importance: string): Record<string, string> {
  const level = importance.toLowerCase();
  if (!['low', 'normal', 'high'].includes(level)) {
    throw unreadableBody(`Requested value '${importance}' was not found.`);
  }
  return level === 'normal' ? {} : { Importance: level };
}

/** Source: contao-notification_center issue 436 (prefix); Graph's answer to a sixth header (number). */
function customHeaders(headers: Message['internetMessageHeaders']): Record<string, string> {
  if (headers.length > 5) {
    throw new GraphError(
      400,
      'InvalidInternetMessageHeaderCollection',
      'Maximum number of headers in one message should be less than or equal to 5.'
    );
  }
  for (const { name } of headers) {
    if (!/^x-/i.test(name)) {
      throw new GraphError(
        400,
        'InvalidInternetMessageHeader',
        `The internet message header name '${name}' should start with 'x-' or 'X-'.`
      );
    }
  }
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
