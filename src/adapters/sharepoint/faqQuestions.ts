import * as v from 'valibot';
import type { FaqQuestion } from '../../application/ports/faqAnswers';
import { formerSlugsOf, normalSlug, slugOf } from '../../domain/faq/slug';
import { textOrEmpty } from './rows';

/** The columns that a question is read from. */
export const questionColumns = ['Id', 'Title', 'Slug', 'FormerSlugs'] as const;

/** Their schema, to be one with others. */
export const questionEntries = {
  Id: v.number(),
  Title: textOrEmpty,
  Slug: textOrEmpty,
  FormerSlugs: textOrEmpty
};
const questionSchema = v.object(questionEntries);

/** A question from its row. One in other letters than ours gives no slug; its number does. */
export const questionOf = (row: v.InferOutput<typeof questionSchema>): FaqQuestion => ({
  id: row.Id,
  question: row.Title.trim(),
  slug: normalSlug(row.Slug) || slugOf(row.Title) || `nummer-${row.Id}`,
  formerSlugs: formerSlugsOf(row.FormerSlugs)
});

/** Questions from the list's rows; one without words is an editor's unfinished work and left out. */
export const questionsOf = (rows: unknown): FaqQuestion[] =>
  v
    .parse(v.array(questionSchema), rows)
    .map(questionOf)
    .filter(({ question }) => question !== '');
