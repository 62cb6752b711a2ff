import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SetUpStep } from '../../../application/ports/siteAdministration';
import { fieldXml } from '../lists/fieldXml';
import { draftsForApprovers, type ListDefinition } from '../lists/listDefinition';

const customList = 100;
/** AddFieldOptions.addFieldInternalNameHint: the Name of the XML is the internal name, whatever the title. */
const keepInternalName = 8;

/** Who may edit items: 1 everybody with the right, 2 their own only, 4 nobody. */
const writeSecurity = { read: 1, add: 4, addAndEditOwn: 2, own: 2 } as const;
/** Who may read items: 1 everybody with the right, 2 their own only. */
const readSecurity = { read: 1, add: 1, addAndEditOwn: 1, own: 2 } as const;

const listSchema = v.object({
  EnableVersioning: v.boolean(),
  EnableAttachments: v.boolean(),
  EnableModeration: v.boolean(),
  DraftVersionVisibility: v.number(),
  ReadSecurity: v.number(),
  WriteSecurity: v.number()
});
const settingNames = v.keyof(listSchema).options;
const fieldsSchema = v.array(
  v.object({
    InternalName: v.string(),
    Indexed: v.boolean(),
    EnforceUniqueValues: v.nullish(v.boolean(), false)
  })
);

/** Makes the list or the columns that are missing, mends indexes, content approval and item-level security; touches nothing else. */
export async function ensureList(sp: SPFI, definition: ListDefinition): Promise<SetUpStep[]> {
  const { title } = definition;
  const { created } = await sp.web.lists.ensure(title, definition.description, customList, false);
  const steps: SetUpStep[] = [{ what: 'list', name: title, result: created ? 'created' : 'inPlace' }];
  steps.push(...(await ensureFields(sp, definition)));
  const list = sp.web.lists.getByTitle(title);
  const settings: unknown = await list.select(...settingNames)();
  const current = v.parse(listSchema, settings);
  const wanted: typeof current = {
    EnableVersioning: definition.versioned,
    EnableAttachments: definition.attachments,
    // A site that has turned it on for another list keeps it.
    EnableModeration: definition.moderated || current.EnableModeration,
    // Who turns approval on by REST leaves this at 0, and then every reader sees what waits.
    DraftVersionVisibility: definition.moderated ? draftsForApprovers : current.DraftVersionVisibility,
    ReadSecurity: readSecurity[definition.employees],
    WriteSecurity: writeSecurity[definition.employees]
  };
  const isRight = settingNames.every((name) => current[name] === wanted[name]);
  if (!isRight) {
    await list.update(wanted);
  }
  return [...steps, { what: 'listSettings', name: title, result: isRight ? 'inPlace' : 'changed' }];
}

async function ensureFields(sp: SPFI, definition: ListDefinition): Promise<SetUpStep[]> {
  const steps: SetUpStep[] = [];
  const { fields } = sp.web.lists.getByTitle(definition.title);
  const rows: unknown = await fields.select('InternalName', 'Indexed', 'EnforceUniqueValues')();
  const present = v.parse(fieldsSchema, rows);
  for (const [name, field] of Object.entries(definition.fields)) {
    const there = present.find(({ InternalName }) => InternalName === name);
    const unique = field.type === 'text' && field.unique === true;
    const indexed = field.indexed === true;
    if (!there) {
      await fields.createFieldAsXml({ SchemaXml: fieldXml(name, field), Options: keepInternalName });
      steps.push({ what: 'field', name: `${definition.title}.${name}`, result: 'created' });
    } else if ((indexed && !there.Indexed) || (unique && !there.EnforceUniqueValues)) {
      // An index first: uniqueness needs one.
      await fields.getByInternalNameOrTitle(name).update({ Indexed: true });
      if (unique) {
        await fields.getByInternalNameOrTitle(name).update({ EnforceUniqueValues: true });
      }
      steps.push({ what: 'field', name: `${definition.title}.${name}`, result: 'changed' });
    }
  }
  return steps;
}
