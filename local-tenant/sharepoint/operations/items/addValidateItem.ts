import * as v from 'valibot';
import type { Call } from '../../call';
import { listFolder } from '../../entities/address';
import { formResult, formResults } from '../../entities/formResult';
import { invalidJson, notSupported } from '../../errors';
import { demandTakesItems, securable, targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { defaultValues } from '../../model/itemBody';
import { insertItem } from '../../model/items';
import type { List } from '../../model/lists';
import type { Operation } from '../../operation';
import { readForm } from './formBody';
import { readFormValues } from './readFormValues';
import { savedOrRefused } from './saveForm';

const METHOD = 'AddValidateUpdateItemUsingPath';

export const addValidateItem: Operation = {
  method: 'POST',
  path: 'web/lists/list()/addvalidateupdateitemusingpath',
  summary:
    'Adds an item by a form’s texts, in the list’s own folder: 200 with a result for each column and one for the new id, `0` when a column was refused',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    demandTakesItems(list);
    call.demand('AddListItems', securable(call, list));
    const form = readForm(call.request.body, METHOD, ['listItemCreateInfo']);
    demandOwnFolder(call, list, form.rest['listItemCreateInfo']);
    const fields = fieldsOf(call.db, list.key);
    const { values, stamps, decision, refusals } = readFormValues(call, list, fields, form);
    let id = 0;
    const results = savedOrRefused(form, refusals, fields, () => {
      const all = { ...defaultValues(fields, call.now()), ...values };
      id = insertItem(call.db, list, fields, all, call.stamp(), { stamps, decision }).id;
    });
    const columns = form.values.map(({ name, text }, index) => formResult(name, text, 0, results[index]));
    const added = formResult('Id', String(id), 0, undefined);
    return { kind: 'value', name: METHOD, value: formResults([...columns, added]) };
  }
};

const path = v.optional(v.nullable(v.looseObject({ DecodedUrl: v.optional(v.nullable(v.string())) })));
const createInfo = v.optional(
  v.nullable(
    v.looseObject({
      FolderPath: path,
      LeafName: path,
      UnderlyingObjectType: v.optional(v.nullable(v.number()))
    })
  )
);

/** Items lie in the list's own folder; other folders, and making them, are not supported. */
function demandOwnFolder(call: Call, list: List, given: unknown): void {
  const parsed = v.safeParse(createInfo, given);
  if (!parsed.success) {
    throw invalidJson(`The parameter listItemCreateInfo is not valid: ${parsed.issues[0].message}.`);
  }
  const { FolderPath, UnderlyingObjectType, LeafName } = parsed.output ?? {};
  const folder = (FolderPath?.DecodedUrl ?? '').replace(call.tenant.origin, '').replace(/^\/+|\/+$/g, '');
  const own = listFolder(call.web, list).slice(1);
  const isOwn = ['', own, list.url].some((known) => known.toLowerCase() === folder.toLowerCase());
  if (!isOwn || (UnderlyingObjectType ?? 0) !== 0 || LeafName?.DecodedUrl) {
    throw notSupported('folders in lists');
  }
}
