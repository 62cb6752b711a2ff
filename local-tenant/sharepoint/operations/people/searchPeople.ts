import type { Operation } from '../../operation';
import { matchingCandidates } from './candidates';
import { addressEntity, pickerEntity } from './pickerEntity';
import { readPickerQuery } from './pickerQuery';

export const searchPeople: Operation = {
  method: 'POST',
  path: 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
  summary: 'People, directory groups and site groups whose name or address begins as typed: JSON in a text',
  options: [],
  handle(call) {
    const query = readPickerQuery(call, 'ClientPeoplePickerSearchUser');
    const found = matchingCandidates(call, query).map(pickerEntity);
    const address = query.takesAddresses && found.length === 0 ? addressEntity(query.text) : undefined;
    const value = JSON.stringify((address ? [address] : found).slice(0, query.most));
    return { kind: 'value', name: 'ClientPeoplePickerSearchUser', value };
  }
};
