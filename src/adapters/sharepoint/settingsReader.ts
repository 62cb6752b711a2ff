import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SettingsReader } from '../../application/ports/settingsReader';
import { readSettings, type SettingsReading } from '../../domain/settings/networkSettings';
import { networkSettings } from './lists/networkSettings';
import { textOrEmpty } from './rows';
import { withAppErrors } from './toAppError';

const rowsSchema = v.array(v.object({ Title: textOrEmpty, Value: textOrEmpty }));

/** The rows of the settings list, from wherever they are asked: alone or in a batch. */
export async function readSettingRows(sp: SPFI): Promise<SettingsReading> {
  const rows: unknown = await sp.web.lists
    .getByTitle(networkSettings.title)
    .items.select('Title', 'Value')
    .top(500)();
  return readSettings(v.parse(rowsSchema, rows).map(({ Title, Value }) => ({ key: Title, value: Value })));
}

export const settingsReader = (sp: SPFI): SettingsReader => ({
  read: () => withAppErrors(() => readSettingRows(sp))
});
