import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { OverrideReader } from '../../application/ports/overrideReader';
import { personKeyOf } from '../../domain/people/personKey';
import type { RoutingOverride } from '../../domain/routing/directoryPerson';
import { routingOverrides } from './lists/routingOverrides';
import { quoted } from './quoted';
import { optionalText } from './rows';
import { withAppErrors } from './toAppError';

const rowsSchema = v.array(
  v.object({
    Person: v.string(),
    Employment: optionalText,
    ManagerKey: v.string(),
    ManagerName: v.string(),
    ManagerMail: v.string()
  })
);

/** Managers set by hand. Only the secretariat may write that list, so its rows are taken at their word. */
export const overrideReader = (sp: SPFI): OverrideReader => ({
  overridesOf: (person) =>
    withAppErrors(async () => {
      const rows: unknown = await sp.web.lists
        .getByTitle(routingOverrides.title)
        .items.select('Person', 'Employment', 'ManagerKey', 'ManagerName', 'ManagerMail')
        .filter(`Person eq ${quoted(person)}`)
        .orderBy('Id', false)
        .top(20)();
      return v.parse(rowsSchema, rows).map((row): RoutingOverride => ({
        person: personKeyOf(row.Person),
        ...(row.Employment ? { employment: row.Employment } : {}),
        manager: {
          id: personKeyOf(row.ManagerKey),
          kind: 'user',
          key: personKeyOf(row.ManagerKey),
          displayName: row.ManagerName,
          mail: row.ManagerMail.trim(),
          accountEnabled: true,
          userType: 'Member'
        }
      }));
    })
});
