import * as v from 'valibot';
import type { OwnValues, SectionSettings } from '../../components/sectionSettings';
import { listId } from './listId';

/** In characters; as long as the column for it. */
const longestCategory = 100;
/** More than any page has use for. */
const mostCategories = 200;

const category = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestCategory));

/** What an editor may set for an FAQ beside its heading and introduction. */
export const faqSettings = {
  /** Id of a list of this site; empty: the suite's own. */
  list: v.fallback(v.pipe(v.unknown(), v.transform(listId)), ''),
  /** Names of the categories to show; none: all. Of a faulty list of names the usable ones hold. */
  categories: v.fallback(
    v.pipe(
      v.array(v.fallback(category, '')),
      v.transform((names) =>
        Array.from(new Set(names.filter((name) => name !== ''))).slice(0, mostCategories)
      )
    ),
    []
  ),
  order: v.fallback(v.picklist(['list', 'alphabetical']), 'list'),
  categoryHeadings: v.fallback(v.boolean(), true),
  search: v.fallback(v.boolean(), true),
  contents: v.fallback(v.picklist(['auto', 'on', 'off']), 'auto'),
  layout: v.fallback(v.picklist(['normal', 'compact']), 'normal')
};

export type FaqSettings = SectionSettings & OwnValues<typeof faqSettings>;

/** Whether only the whole list tells what comes first: then a part of it is not shown ahead of the rest. */
export const needsAll = ({ categories, order }: FaqSettings): boolean =>
  categories.length > 0 || order === 'alphabetical';
