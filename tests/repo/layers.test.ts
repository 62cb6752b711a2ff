import { join } from 'node:path';
import { ESLint } from 'eslint';

const root = join(__dirname, '..', '..');
// On a build server the parser takes files from the disk and not the text that is planted here; this tells it not to.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint({ cwd: root });

/** The rules that a text breaks when it lies in that place. */
async function rulesBroken(place: string, text: string): Promise<Array<string | null>> {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, place) });
  return messages.map(({ ruleId }) => ruleId);
}

// Existing files stand in for the planted ones: the linter wants each file to be part of a TypeScript project.
describe('a wrong import is refused', () => {
  test.each([
    ['domain → application', 'src/domain/faq/slug.ts', '../../application/errors'],
    ['application → adapter', 'src/application/errors.ts', '../adapters/sharepoint/sharePoint'],
    ['adapter → another adapter', 'src/adapters/graph/directory.ts', '../sharepoint/sharePoint'],
    ['web part → adapter', 'src/webparts/faq/Faq.tsx', '../../adapters/sharepoint/sharePoint'],
    ['web part → another web part', 'src/webparts/faq/FaqWebPart.ts', '../themeBoard/ThemeBoardWebPart'],
    ['source → local tenant', 'src/application/errors.ts', '../../local-tenant/tenant'],
    ['worker → web part', 'worker/sweep.ts', '../src/webparts/faq/FaqWebPart'],
    ['worker → local tenant', 'worker/sweep.ts', '../local-tenant/tenant'],
    ['source → worker', 'src/application/errors.ts', '../../worker/sweep'],
    ['local tenant → web part', 'local-tenant/tenant.ts', '../src/webparts/faq/FaqWebPart']
  ])('%s', async (_what, place, target) => {
    expect(await rulesBroken(place, `import * as x from '${target}';\nexport const y = x;\n`)).toContain(
      'boundaries/element-types'
    );
  });

  test.each([
    ['domain → SharePoint client', 'src/domain/faq/slug.ts', '@pnp/sp'],
    ['application → React', 'src/application/errors.ts', 'react'],
    ['components → web part context', 'src/application/errors.ts', '@microsoft/sp-webpart-base']
  ])('%s', async (_what, place, target) => {
    expect(await rulesBroken(place, `import * as x from '${target}';\nexport const y = x;\n`)).toContain(
      'no-restricted-imports'
    );
  });

  test('and a right one is not', async () => {
    const text = "import { slugOf } from './slug';\nexport const y = slugOf;\n";
    expect(await rulesBroken('src/domain/faq/faqEntry.ts', text)).toEqual([]);
  });
});
