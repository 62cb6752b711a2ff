import type { Call } from '../../call';
import { fieldNotFound, invalidFieldValue, notSupported, ServiceError } from '../../errors';
import { itemSecurable } from '../../guards/items';
import { securable } from '../../guards/lists';
import type { Field } from '../../model/fields';
import { readFormValue, type FormCulture } from '../../model/formValues';
import type { Item, SetStamps } from '../../model/items';
import type { List } from '../../model/lists';
import { PENDING, type Decision } from '../../model/moderation';
import type { ItemValues } from '../../model/values';
import type { Form, FormValue } from './formBody';
import { decisionOf, formDecision, isDecisionColumn } from './readDecision';

/** What a form comes to: values and stamps to be written, and for each of its columns why not, if so. */
export interface ReadForm {
  values: ItemValues;
  stamps: SetStamps;
  decision: Decision | undefined;
  /** In the order of the form's columns. */
  refusals: (ServiceError | undefined)[];
}

/** Reads every column of a form for an item, or for a new one; what is wrong with one is told beside it and does not hide what is wrong with another. */
export function readFormValues(
  call: Call,
  list: List,
  fields: readonly Field[],
  form: Form,
  item?: Item
): ReadForm {
  const read: ReadForm = { values: {}, stamps: {}, decision: undefined, refusals: [] };
  const where = item ? itemSecurable(call, list, item) : securable(call, list);
  for (const value of form.values) {
    const refusal = refusalOf(() => {
      if (isDecisionColumn(value.name)) {
        read.decision = decisionOf(call, list, where, item?.moderation ?? PENDING, formDecision(form));
      } else {
        readOne(call, list, fields, value, form.culture, read);
      }
    });
    read.refusals.push(refusal);
  }
  return read;
}

/** A refusal of the service's; what this tenant lacks stays a loud 501 of the whole request. */
export function refusalOf(work: () => void): ServiceError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.status !== 501) {
      return error;
    }
    throw error;
  }
}

function readOne(
  call: Call,
  list: List,
  fields: readonly Field[],
  { name, text }: FormValue,
  culture: FormCulture,
  read: ReadForm
): void {
  if (name === 'ContentType' && text === 'Item') {
    return;
  }
  const field = fields.find(({ internalName }) => internalName === name);
  if (!field) {
    throw fieldNotFound(name);
  }
  const stampName = STAMPS[name];
  if (stampName !== undefined) {
    Object.assign(read.stamps, readStamp(call, list, field, text ?? '', culture, stampName));
  } else if (UNSUPPORTED.includes(name)) {
    throw notSupported(`the column '${name}' in a form`);
  } else if (field.base && field.readOnly) {
    throw invalidFieldValue();
  } else {
    // Whether a column of one's own making is read-only or hidden is no matter to a form: the service lets it through.
    read.values[name] = readFormValue(call.tenant, field, text ?? '', culture);
  }
}

const STAMPS: Partial<Record<string, keyof SetStamps>> = {
  Author: 'authorId',
  Editor: 'editorId',
  Created: 'created',
  Modified: 'modified'
};

const UNSUPPORTED = ['ContentType', 'ContentTypeId'];

/** Who manages a list may set the server's stamps; with the switch `stampsForgeable`, whoever may edit. */
function readStamp(
  call: Call,
  list: List,
  field: Field,
  text: string,
  culture: FormCulture,
  stampName: keyof SetStamps
): SetStamps {
  if (!call.tenant.switches.stampsForgeable && !call.may('ManageLists', securable(call, list))) {
    throw invalidFieldValue();
  }
  const value = readFormValue(call.tenant, { ...field, required: true }, text, culture);
  return { [stampName]: value };
}
