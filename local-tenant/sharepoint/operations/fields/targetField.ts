import type { Call } from '../../call';
import { fieldNotFound, resourceNotFound } from '../../errors';
import { fieldsOf, type Field } from '../../model/fields';
import type { FieldScope } from '../../guards/fields';
import type { Target } from '../../request/target';

/** The column that a path names: by id, by title, or by internal name or else title. */
export function targetField(call: Call, { key: scope }: Pick<FieldScope, 'key'>, target: Target): Field {
  const key = target.keys['field'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const fields = fieldsOf(call.db, scope);
  const wanted = key.value.toLowerCase();
  const byTitle = fields.find(({ title }) => title.toLowerCase() === wanted);
  const byName = fields.find(({ internalName }) => internalName.toLowerCase() === wanted);
  const byId = fields.find(({ id }) => id === wanted.replace(/[{}]/g, ''));
  const candidates: Record<string, Field | undefined> = { id: byId, title: byTitle, name: byName ?? byTitle };
  const found = candidates[key.by];
  if (!found) {
    throw fieldNotFound(key.value);
  }
  return found;
}
