import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** A person or mailbox that employees can turn to. Absent facts are undefined: no empty label, no dead link. */
export const contactCardSchema = v.object({
  id: v.number(),
  /** A mailbox has no chat, no call, no presence and no photo. */
  kind: v.picklist(['person', 'mailbox']),
  name: v.string(),
  jobTitle: v.optional(v.string()),
  department: v.optional(v.string()),
  phone: v.optional(v.string()),
  mail: v.optional(v.string()),
  /** The account in the directory (a PersonKey), for chat, call, photo and presence; never of a mailbox. */
  person: v.optional(v.string()),
  /** The account's object id, where the list knows it: presence is asked for by it. */
  userId: v.optional(v.string()),
  topics: v.array(v.string()),
  hours: v.optional(v.string()),
  /** First and last day away, as the list has them. */
  awayFrom: v.optional(day),
  awayUntil: v.optional(day),
  /** Who answers meanwhile: the name or mail address of another card, or any text. */
  standIn: v.optional(v.string())
});

export type ContactCard = v.InferOutput<typeof contactCardSchema>;
