import { formResult, formResults } from '../../entities/formResult';
import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { updateItem } from '../../model/items';
import type { Operation } from '../../operation';
import { readForm } from './formBody';
import { readFormValues } from './readFormValues';
import { savedOrRefused } from './saveForm';

const METHOD = 'ValidateUpdateListItem';

export const validateUpdateItem: Operation = {
  method: 'POST',
  path: 'web/lists/list()/items/item()/validateupdatelistitem',
  summary:
    'Changes an item by a form’s texts: 200 with a result for each column; one refused column, and nothing is saved',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    const form = readForm(call.request.body, METHOD);
    const fields = fieldsOf(call.db, list.key);
    const { values, stamps, decision, refusals } = readFormValues(call, list, fields, form, item);
    const { overwriteVersion } = form;
    const results = savedOrRefused(form, refusals, fields, () => {
      updateItem(call.db, list, fields, item, values, call.stamp(), { overwriteVersion, stamps, decision });
    });
    return {
      kind: 'value',
      name: METHOD,
      value: formResults(
        form.values.map(({ name, text }, index) => formResult(name, text, item.id, results[index]))
      )
    };
  }
};
