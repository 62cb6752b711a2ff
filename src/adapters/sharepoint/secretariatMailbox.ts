import * as v from 'valibot';
import { listRows } from './listRows';
import { networkSettings } from './lists/networkSettings';
import { textOrEmpty } from './rows';
import type { SharePointAccess } from './sharePointFetch';
import { withAppErrors } from './toAppError';

const rowsSchema = v.array(v.object({ Title: textOrEmpty, Value: textOrEmpty }));

/** Where the secretariat can be written to, as the settings say it; without what reading all settings takes, for web parts that only read. */
export function readSecretariatMailbox(access: SharePointAccess): Promise<string | undefined> {
  return withAppErrors(async () => {
    const rows = v.parse(
      rowsSchema,
      await listRows(access)({ list: networkSettings, columns: ['Title', 'Value'], most: 500 })
    );
    const row = rows.find(({ Title }) => Title === 'secretariatMailbox');
    return row?.Value.trim().replace(/^"(.*)"$/, '$1'); // settings may be written as JSON, or just as they are
  });
}
