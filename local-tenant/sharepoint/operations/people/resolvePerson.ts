import type { Operation } from '../../operation';
import { isNamed, matchingCandidates } from './candidates';
import { addressEntity, pickerEntity, unresolvedEntity, type PickerEntity } from './pickerEntity';
import { readPickerQuery, type PickerQuery } from './pickerQuery';
import type { Call } from '../../call';

export const resolvePerson: Operation = {
  method: 'POST',
  path: 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickerresolveuser',
  summary: 'The one who is meant, or those who may be (`MultipleMatches`): JSON in a text',
  options: [],
  handle(call) {
    const query = readPickerQuery(call, 'ClientPeoplePickerResolveUser');
    const value = JSON.stringify(resolved(call, query));
    return { kind: 'value', name: 'ClientPeoplePickerResolveUser', value };
  }
};

/** One who is named exactly goes before those whose names only begin so. */
function resolved(call: Call, query: PickerQuery): PickerEntity {
  const found = matchingCandidates(call, query);
  const named = found.filter((candidate) => isNamed(candidate, query.text));
  const [only, ...others] = named.length > 0 ? named : found;
  if (only && others.length === 0) {
    return pickerEntity(only);
  }
  const address = !only && query.takesAddresses ? addressEntity(query.text) : undefined;
  return address ?? unresolvedEntity(query.text, found.slice(0, query.most));
}
