import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SetUpStep } from '../../../application/ports/siteAdministration';
import type { EmployeeRight, SecretariatRight } from '../lists/listDefinition';

/** The low half of SharePoint's built-in level "Read", and its high half, as the service gives them. */
const readMask = { low: 138612833, high: 176 };
/** Bits of the low half (SP.PermissionKind). `overrideListBehaviors` sees and edits what item-level security keeps from others. */
const bits = {
  addItems: 0x2,
  editItems: 0x4,
  deleteItems: 0x8,
  approveItems: 0x10,
  overrideListBehaviors: 0x100
};

interface OwnLevel {
  name: string;
  description: string;
  extraBits: number;
}

/** Levels that SharePoint lacks: adding without deleting, and no more than a list needs. */
const ownLevels = {
  add: {
    name: 'Netværksportalen: tilføj',
    description: 'Læse og tilføje, men hverken rette eller slette.',
    extraBits: bits.addItems
  },
  addAndEdit: {
    name: 'Netværksportalen: tilføj og ret',
    description: 'Læse, tilføje og rette, men ikke slette.',
    extraBits: bits.addItems + bits.editItems
  },
  addAndEditAll: {
    name: 'Netværksportalen: sekretariat',
    description: 'Læse, tilføje og rette alles, men ikke slette.',
    extraBits: bits.addItems + bits.editItems + bits.overrideListBehaviors
  },
  own: {
    name: 'Netværksportalen: egne',
    description: 'Læse, tilføje, rette og slette egne.',
    extraBits: bits.addItems + bits.editItems + bits.deleteItems
  },
  publish: {
    name: 'Netværksportalen: redaktør',
    description: 'Læse, tilføje, rette, slette og godkende.',
    extraBits: bits.addItems + bits.editItems + bits.deleteItems + bits.approveItems
  },
  moderate: {
    name: 'Netværksportalen: alles',
    description: 'Læse, tilføje, rette og slette alles, også hvor andre kun ser deres egne.',
    extraBits: bits.addItems + bits.editItems + bits.deleteItems + bits.overrideListBehaviors
  }
} satisfies Record<string, OwnLevel>;

/** SharePoint's own levels, by role type: their names differ with the site's language. */
const builtIn = { reader: 2, contributor: 3, administrator: 5 } as const;

const levelSchema = v.object({ Id: v.number() });

/** Makes the levels that the site lacks. */
export async function ensurePermissionLevels(sp: SPFI): Promise<SetUpStep[]> {
  const existing: unknown = await sp.web.roleDefinitions.select('Name')();
  const names = v.parse(v.array(v.object({ Name: v.string() })), existing).map(({ Name }) => Name);
  const steps: SetUpStep[] = [];
  for (const { name, description, extraBits } of Object.values(ownLevels)) {
    const isThere = names.includes(name);
    if (!isThere) {
      await sp.web.roleDefinitions.add(name, description, 200, {
        High: readMask.high,
        Low: readMask.low + extraBits
      });
    }
    steps.push({ what: 'permissionLevel', name, result: isThere ? 'inPlace' : 'created' });
  }
  return steps;
}

const byName = async (sp: SPFI, name: string): Promise<number> =>
  v.parse(levelSchema, await sp.web.roleDefinitions.getByName(name).select('Id')()).Id;
const byType = async (sp: SPFI, type: 2 | 3 | 5): Promise<number> =>
  v.parse(levelSchema, await sp.web.roleDefinitions.getByType(type).select('Id')()).Id;

/** Id of the level that an employee's right stands for. */
export const employeeLevel = (sp: SPFI, right: EmployeeRight): Promise<number> =>
  ({
    read: () => byType(sp, builtIn.reader),
    add: () => byName(sp, ownLevels.add.name),
    addAndEditOwn: () => byName(sp, ownLevels.addAndEdit.name),
    own: () => byName(sp, ownLevels.own.name)
  })[right]();

/** Id of the level that the secretariat's right stands for. */
export const secretariatLevel = (sp: SPFI, right: Exclude<SecretariatRight, 'none'>): Promise<number> =>
  ({
    add: () => byName(sp, ownLevels.add.name),
    addAndEdit: () => byName(sp, ownLevels.addAndEditAll.name),
    contribute: () => byType(sp, builtIn.contributor),
    publish: () => byName(sp, ownLevels.publish.name),
    moderate: () => byName(sp, ownLevels.moderate.name)
  })[right]();

/** Id of Full Control, which site owners keep. */
export const ownerLevel = (sp: SPFI): Promise<number> => byType(sp, builtIn.administrator);
