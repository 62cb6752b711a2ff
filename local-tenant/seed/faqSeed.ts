import * as v from 'valibot';
import { accountName, day, orAbsent, requiredText, textUpTo } from './values';

/** One entry of `faq.json`. */
export const faqSeedSchema = v.strictObject({
  question: v.pipe(requiredText, v.maxLength(255, 'a text of at most 255 characters')),
  /** HTML */
  answer: requiredText,
  category: orAbsent(textUpTo(100)),
  sortOrder: orAbsent(v.number()),
  slug: orAbsent(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of lower-case letters, digits and hyphens')
    )
  ),
  summary: orAbsent(v.string()),
  keywords: orAbsent(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((words) => (typeof words === 'string' ? words : words.join(', '))),
      v.maxLength(255, 'keywords of at most 255 characters')
    )
  ),
  /** userPrincipalName of the person who keeps the entry up to date. */
  owner: orAbsent(accountName),
  reviewDate: orAbsent(day)
});

export type FaqSeed = v.InferOutput<typeof faqSeedSchema>;
