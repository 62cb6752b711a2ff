import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportMatrix } from '../../../local-tenant/sharepoint/supportMatrix';

test('stands in the README as the operations are registered', () => {
  const readme = readFileSync(join(__dirname, '../../../local-tenant/sharepoint/README.md'), 'utf8');
  expect(readme).toContain(supportMatrix());
});
