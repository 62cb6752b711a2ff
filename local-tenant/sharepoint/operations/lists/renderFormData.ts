import { formData, type FormMode } from '../../entities/formData';
import { invalidQuery, itemNotFound } from '../../errors';
import { visibleItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import type { Operation } from '../../operation';
import { argument, numberArgument, textArgument } from '../../request/target';
import type { Target } from '../../request/target';

/** SP.ControlMode. */
const MODES: Record<string, FormMode> = { 1: 'DisplayForm', 2: 'EditForm', 3: 'NewForm' };

export const renderFormData: Operation = {
  method: 'POST',
  path: 'web/lists/list()/renderlistformdata',
  summary: 'What a form of a list holds and shows for an item (1 display, 2 edit, 3 new), as JSON in a text',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const id = numberArgument(target, 'itemid', 0);
    textArgument(target, 'formid', 1);
    const mode = modeOf(target);
    const item = mode === 'NewForm' ? undefined : visibleItem(call, list, id);
    if (mode !== 'NewForm' && !item) {
      throw itemNotFound();
    }
    const data = formData(call, list, fieldsOf(call.db, list.key), item, mode);
    return { kind: 'value', name: 'RenderListFormData', value: JSON.stringify(data) };
  }
};

/** PnPjs writes the number in quotes. */
function modeOf(target: Target): FormMode {
  const literal = argument(target, 'mode', 2);
  const mode = literal && literal.kind !== 'null' ? MODES[String(literal.value)] : undefined;
  if (!mode) {
    throw invalidQuery('The parameter mode must be 1, 2 or 3.');
  }
  return mode;
}
