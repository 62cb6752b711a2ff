import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportMatrix } from '../../../local-tenant/graph/supportMatrix';

it('stands in the README as the operations are registered', () => {
  const readme = readFileSync(join(__dirname, '../../../local-tenant/graph/README.md'), 'utf8');
  expect(readme).toContain(supportMatrix());
});
