import * as v from 'valibot';

/** What somebody may do with the list of questions, as the list itself says. */
export const faqRightsSchema = v.object({
  edit: v.boolean(),
  /** Let readers see what has been written, where the list wants that. */
  approve: v.boolean()
});

export type FaqRights = v.InferOutput<typeof faqRightsSchema>;
