import type { ServiceError } from '../../errors';
import type { Field } from '../../model/fields';
import type { Form } from './formBody';
import { refusalOf } from './readFormValues';

/**
 * Saves a form none of whose columns was refused, and answers with the refusals. One that only saving shows (a value that
 * is taken) belongs to the column that it names; whatever is refused, nothing has been written.
 */
export function savedOrRefused(
  form: Form,
  refusals: readonly (ServiceError | undefined)[],
  fields: readonly Field[],
  save: () => void
): readonly (ServiceError | undefined)[] {
  if (refusals.some((refusal) => refusal !== undefined)) {
    return refusals;
  }
  const refusal = refusalOf(save);
  const isNamed = (name: string): boolean =>
    fields.some(
      ({ internalName, title }) => internalName === name && refusal?.message.includes(`[${title}]`)
    );
  if (refusal && !form.values.some(({ name }) => isNamed(name))) {
    throw refusal;
  }
  return form.values.map(({ name }) => (isNamed(name) ? refusal : undefined));
}
