import * as v from 'valibot';
import { formText } from './fieldTexts';
import type { ListData } from './listData';
import { Refused, type Service } from './service';

const resultSchema = v.object({
  value: v.array(
    v.object({
      FieldName: v.string(),
      HasException: v.boolean(),
      ErrorMessage: v.nullable(v.string())
    })
  )
});

/** What came of saving: what is wrong by column, and what was refused altogether. */
export interface Saved {
  done: boolean;
  errors: Record<string, string>;
  refusal: Refused | undefined;
}

/** Saves a form as SharePoint's own does: by texts, with every column's result. */
export async function saveItem(
  service: Service,
  list: ListData,
  id: number | undefined,
  sent: Record<string, string[]>
): Promise<Saved> {
  const formValues = list.fields.map((field) => ({
    FieldName: field.InternalName,
    FieldValue: formText(field, sent)
  }));
  const options = { formValues, datesInUTC: false, numberInInvariantCulture: isInvariant(sent) };
  return id === undefined
    ? submit(service, `${list.path}/AddValidateUpdateItemUsingPath`, {
        ...options,
        listItemCreateInfo: { FolderPath: { DecodedUrl: list.folder }, UnderlyingObjectType: 0 }
      })
    : submit(service, `${list.path}/items(${id})/ValidateUpdateListItem`, options);
}

/** Numbers come as the inputs were filled by us, with a point, or as Danes write them, with a comma. */
function isInvariant(sent: Record<string, string[]>): boolean {
  return !Object.values(sent).some(([text = '']) => /^[\d.\s-]*\d,\d+$/.test(text.trim()));
}

async function submit(service: Service, path: string, body: unknown): Promise<Saved> {
  try {
    const { value } = await service.post(path, body, resultSchema);
    const wrong = value.filter(({ HasException }) => HasException);
    const errors = wrong.map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage ?? ''] as const);
    return { done: wrong.length === 0, errors: Object.fromEntries(errors), refusal: undefined };
  } catch (error) {
    if (error instanceof Refused) return { done: false, errors: {}, refusal: error };
    throw error;
  }
}

/** Approves or rejects; answers with what was refused, undefined when it is done. */
export async function decide(
  service: Service,
  list: ListData,
  id: number,
  sent: Record<string, string[]>
): Promise<Refused | undefined> {
  const formValues = ['_ModerationStatus', '_ModerationComments'].map((FieldName) => ({
    FieldName,
    FieldValue: sent[FieldName]?.[0] ?? ''
  }));
  const { errors, refusal } = await submit(service, `${list.path}/items(${id})/ValidateUpdateListItem`, {
    formValues
  });
  const [first] = Object.values(errors);
  return refusal ?? (first === undefined ? undefined : new Refused(400, first));
}
