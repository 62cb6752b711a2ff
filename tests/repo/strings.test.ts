import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { danish as contactsDanish } from '../../src/webparts/contactCards/loc/danish';
import { english as contactsEnglish } from '../../src/webparts/contactCards/loc/english';
import { danish as faqDanish } from '../../src/webparts/faq/loc/danish';
import { english as faqEnglish } from '../../src/webparts/faq/loc/english';
import { stringsFolder, webPartStrings } from '../support/webPartStrings';

const root = join(__dirname, '..', '..');

type Texts = Readonly<Record<'danish' | 'english', Readonly<Record<string, string>>>>;

/** Those that the runtime loads. */
const loadedTexts = (webPart: string): Texts => ({
  danish: webPartStrings(webPart, 'da-dk'),
  english: webPartStrings(webPart, 'en-us')
});

/** Those of the reading web parts are modules of ours, whose keys the compiler compares. */
const texts: Readonly<Record<string, Texts>> = {
  faq: { danish: faqDanish, english: faqEnglish },
  contactCards: { danish: contactsDanish, english: contactsEnglish },
  themeProposal: loadedTexts('themeProposal'),
  themeBoard: loadedTexts('themeBoard')
};

/** The keys that the declaration of a web part's texts names. */
function declaredKeys(webPart: string): string[] {
  const declaration = readFileSync(join(stringsFolder(webPart), 'mystrings.d.ts'), 'utf8');
  const body = /interface I\w+Strings \{([^}]*)\}/.exec(declaration)?.[1] ?? '';
  return Array.from(body.matchAll(/^\s*(\w+): string;$/gm), ([, key]) => key ?? '').sort();
}

/** All source of a folder in one string, without the texts themselves. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|\.scss\.ts$|\bloc\b/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const shared = ['components', 'adapters/spfx']
  .map((folder) => sourceOf(join(root, 'src', folder)))
  .join('\n');

test.each(['themeProposal', 'themeBoard'])(
  'the texts of %s are the same keys in Danish, in English and in the declaration',
  (webPart) => {
    const { danish, english } = loadedTexts(webPart);
    expect(declaredKeys(webPart).length).toBeGreaterThan(0);
    expect(Object.keys(danish).sort()).toEqual(declaredKeys(webPart));
    expect(Object.keys(english).sort()).toEqual(declaredKeys(webPart));
  }
);

describe.each(Object.entries(texts))('the texts of %s', (webPart, { danish, english }) => {
  test('are never empty, and say the same placeholders in both languages', () => {
    const placeholders = (text: string | undefined): string[] => (text?.match(/\{\d\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(danish)) {
      expect([key, text.trim()]).not.toContain('');
      expect([key, english[key]?.trim()]).not.toContain('');
      expect([key, placeholders(english[key])]).toEqual([key, placeholders(text)]);
    }
  });

  test('are all used', () => {
    const source = sourceOf(join(root, 'src', 'webparts', webPart)) + shared;
    const unused = Object.keys(danish).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });
});
