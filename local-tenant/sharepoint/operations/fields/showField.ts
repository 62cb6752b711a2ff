import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { saveField, type Field } from '../../model/fields';
import type { Operation } from '../../operation';
import { flagArgument } from '../../request/target';
import { targetField } from './targetField';

/** Forms by the name of the method that shows a column there. */
const FORMS: Record<string, keyof Field['showIn']> = {
  setshowindisplayform: 'DisplayForm',
  setshowineditform: 'EditForm',
  setshowinnewform: 'NewForm'
};

export const showField: Operation = {
  method: 'POST',
  path: Object.keys(FORMS).flatMap((name) => fieldPaths(`/field()/${name}`)),
  summary: 'Says whether a form shows a column; kept in its XML',
  options: [],
  handle(call, target) {
    const scope = changeableFields(call, target);
    const field = targetField(call, scope, target);
    const form = FORMS[target.last] ?? 'DisplayForm';
    saveField(call.db, scope.key, {
      ...field,
      showIn: { ...field.showIn, [form]: flagArgument(target, 'value', 0) }
    });
    recordField(call, scope, field, CHANGE.Update);
    return { kind: 'nothing', name: `SetShowIn${form}` };
  }
};
