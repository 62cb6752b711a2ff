import { relatedFieldEntity } from '../../entities/relatedFieldEntity';
import { mayOpen, targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { allLists, listById } from '../../model/lists';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getRelatedFields: Operation = {
  method: 'GET',
  path: 'web/lists/list()/getrelatedfields',
  summary:
    'The lookup columns of the site’s lists that look things up in a list, of lists that the caller may open',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const looksHere = (lookupList: string | null): boolean =>
      lookupList !== null && listById(call.db, lookupList)?.id === list.id;
    const entities = allLists(call.db, call.web.id)
      .filter((other) => mayOpen(call, other))
      .flatMap((other) =>
        fieldsOf(call.db, other.key)
          .filter(({ lookupList, primaryField }) => primaryField === null && looksHere(lookupList))
          .map((field) => relatedFieldEntity(call, other, field, list))
      );
    return { kind: 'collection', entities, set: 'SP.ApiData.RelatedFields' };
  }
};
