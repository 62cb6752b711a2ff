import * as v from 'valibot';
import { invalidJson, unknownParameter } from '../../errors';
import type { FormCulture } from '../../model/formValues';
import { readJson } from '../../request/body';

const formValue = v.looseObject({
  FieldName: v.string(),
  FieldValue: v.optional(v.nullable(v.string()))
});
const flag = v.optional(v.nullable(v.boolean()));

const schema = v.looseObject({
  formValues: v.union([
    v.array(formValue),
    v.pipe(
      v.looseObject({ results: v.array(formValue) }),
      v.transform(({ results }) => results)
    )
  ]),
  bNewDocumentUpdate: flag,
  datesInUTC: flag,
  numberInInvariantCulture: flag
});

/** One column of a form, and the text it holds; empty text and null clear a column. */
export interface FormValue {
  name: string;
  text: string | null;
}

export interface Form {
  values: FormValue[];
  overwriteVersion: boolean;
  culture: FormCulture;
  /** The other parameters, as sent. */
  rest: Record<string, unknown>;
}

const PARAMETERS = [
  'formValues',
  'bNewDocumentUpdate',
  'checkInComment',
  'datesInUTC',
  'numberInInvariantCulture'
];

/** Reads the body of a method that takes a form's values; `more` names the parameters that only this method has. */
export function readForm(bytes: Uint8Array, method: string, more: readonly string[] = []): Form {
  const body = readJson(bytes);
  const unknown = Object.keys(body).find((name) => ![...PARAMETERS, ...more].includes(name));
  if (unknown !== undefined) {
    throw unknownParameter(unknown, method);
  }
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) {
    throw invalidJson(`The parameters of the method ${method} are not valid: ${parsed.issues[0].message}.`);
  }
  const { formValues, bNewDocumentUpdate, datesInUTC, numberInInvariantCulture } = parsed.output;
  return {
    values: formValues.map(({ FieldName, FieldValue }) => ({ name: FieldName, text: FieldValue ?? null })),
    overwriteVersion: bNewDocumentUpdate ?? false,
    culture: { datesInUtc: datesInUTC ?? false, invariantNumbers: numberInInvariantCulture ?? false },
    rest: body
  };
}
