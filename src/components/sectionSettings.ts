import * as v from 'valibot';

/** What an editor may set for a web part that has a heading and an introduction. */
export interface SectionSettings {
  /** Empty: no heading, as where the page has one of its own. */
  title: string;
  introduction: string;
  /** Level of the web part's own heading; headings in its content lie below. */
  headingLevel: 2 | 3 | 4;
}

/** The settings of one web part: what they are at first, and how they are read. */
export interface SettingsReader<Settings> {
  /** Settings as they are stored with the page, whatever that is; what is missing or cannot be used has its default. */
  read(stored: unknown): Settings;
}

/** In characters. */
export const longestSectionTexts = { title: 120, introduction: 2000 };

/** Schemas of settings of a web part's own. Each says by `v.fallback` what takes the place of a value that cannot be used. */
export type OwnSettings = Record<string, v.GenericSchema & { readonly fallback: unknown }>;

/** The settings that such schemas give. */
export type OwnValues<Own extends OwnSettings> = { [Name in keyof Own]: v.InferOutput<Own[Name]> };

const text = (longest: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.trim(), v.maxLength(longest));

/** The settings that all web parts have, and those that one has of its own. */
export function sectionSettings<Own extends OwnSettings>(
  defaults: SectionSettings,
  own: Own
): SettingsReader<SectionSettings & OwnValues<Own>> {
  const section: v.GenericSchema<unknown, SectionSettings> = v.object({
    title: v.fallback(text(longestSectionTexts.title), defaults.title),
    introduction: v.fallback(text(longestSectionTexts.introduction), defaults.introduction),
    headingLevel: v.fallback(v.picklist([2, 3, 4]), defaults.headingLevel)
  });
  const ownSchema = v.object(own);
  return {
    read: (stored) => {
      const values = typeof stored === 'object' && stored !== null ? stored : {};
      return { ...v.parse(section, values), ...v.parse(ownSchema, values) };
    }
  };
}
