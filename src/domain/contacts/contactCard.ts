import * as v from 'valibot';

/** A person or mailbox that employees can turn to. Absent facts are undefined: no empty label, no dead link. */
export const contactCardSchema = v.object({
  id: v.number(),
  name: v.string(),
  jobTitle: v.optional(v.string()),
  phone: v.optional(v.string()),
  mail: v.optional(v.string()),
  /** The account in the directory (a PersonKey), for the photo. */
  person: v.optional(v.string()),
  topics: v.optional(v.string()),
  hours: v.optional(v.string())
});

export type ContactCard = v.InferOutput<typeof contactCardSchema>;
