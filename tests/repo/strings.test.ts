import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsFolder, webPartStrings } from '../support/webPartStrings';

const root = join(__dirname, '..', '..');
const webParts = ['faq', 'contactCards', 'themeProposal', 'themeBoard'];

/** The keys that the declaration of a web part's texts names. */
function declaredKeys(webPart: string): string[] {
  const declaration = readFileSync(join(stringsFolder(webPart), 'mystrings.d.ts'), 'utf8');
  const body = /interface I\w+Strings \{([^}]*)\}/.exec(declaration)?.[1] ?? '';
  return Array.from(body.matchAll(/^\s*(\w+): string;$/gm), ([, key]) => key ?? '').sort();
}

/** All source of a folder in one string. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|\.scss\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const shared = ['components', 'adapters/spfx']
  .map((folder) => sourceOf(join(root, 'src', folder)))
  .join('\n');

describe.each(webParts)('the texts of %s', (webPart) => {
  const danish = webPartStrings(webPart, 'da-dk');
  const english = webPartStrings(webPart, 'en-us');

  test('are the same keys in Danish, in English and in the declaration', () => {
    expect(declaredKeys(webPart).length).toBeGreaterThan(0);
    expect(Object.keys(danish).sort()).toEqual(declaredKeys(webPart));
    expect(Object.keys(english).sort()).toEqual(declaredKeys(webPart));
  });

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
