import * as v from 'valibot';

/** What an editor may set for a web part that has a heading and an introduction. */
export interface SectionSettings {
  /** Empty: no heading, as where the page has one of its own. */
  title: string;
  introduction: string;
  /** Level of the web part's own heading; headings in its content lie below. */
  headingLevel: 2 | 3 | 4;
}

/** In characters. */
export const longestSectionTexts = { title: 120, introduction: 2000 };

const text = (longest: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.trim(), v.maxLength(longest));

/** Settings as they are stored with the page; what is missing or cannot be used has its default. */
export function readSectionSettings(stored: object, defaults: SectionSettings): SectionSettings {
  const schema = v.object({
    title: v.fallback(text(longestSectionTexts.title), defaults.title),
    introduction: v.fallback(text(longestSectionTexts.introduction), defaults.introduction),
    headingLevel: v.fallback(v.picklist([2, 3, 4]), defaults.headingLevel)
  });
  return v.parse(schema, stored);
}
