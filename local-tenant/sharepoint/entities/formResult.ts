import { collectionOf, complex, type Complex, type ValueCollection } from '../../odata/entity';
import type { ServiceError } from '../errors';

const TYPE = 'SP.ListItemFormUpdateValue';

/** What became of one column of a form; the members and their order are those of recorded answers. */
export function formResult(
  name: string,
  text: string | null,
  itemId: number,
  refusal: ServiceError | undefined
): Complex {
  return complex(TYPE, {
    ErrorCode: refusal ? Number.parseInt(refusal.code, 10) : 0,
    ErrorMessage: refusal?.message ?? null,
    FieldName: name,
    FieldValue: text,
    HasException: refusal !== undefined,
    ItemId: itemId
  });
}

export function formResults(results: Complex[]): ValueCollection {
  return collectionOf(TYPE, results);
}
