import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';

export type Locale = 'da-dk' | 'en-us';

/** Folder of a web part's texts. */
export const stringsFolder = (webPart: string): string =>
  join(__dirname, '..', '..', 'src', 'webparts', webPart, 'loc');

/** The texts of a web part in one language, as the runtime reads them: from an AMD module. */
export function webPartStrings(webPart: string, locale: Locale): Record<string, string> {
  let strings: unknown;
  runInNewContext(readFileSync(join(stringsFolder(webPart), `${locale}.js`), 'utf8'), {
    define: (_dependencies: unknown, make: () => unknown) => {
      strings = make();
    }
  });
  return v.parse(v.record(v.string(), v.string()), strings);
}
