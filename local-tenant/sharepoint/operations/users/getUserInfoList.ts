import { userInfoItems, userInfoListEntity } from '../../entities/userInfoListEntity';
import { itemNotFound } from '../../errors';
import { COLLECTION_OPTIONS, ENTITY_OPTIONS, type Operation } from '../../operation';

export const getUserInfoList: Operation = {
  method: 'GET',
  path: 'web/siteuserinfolist',
  summary: 'The hidden list of the people and groups that the site knows',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('BrowseUserInfo', call.site);
    return { kind: 'entity', entity: userInfoListEntity(call) };
  }
};

export const getUserInfoItems: Operation = {
  method: 'GET',
  path: 'web/siteuserinfolist/items',
  summary: 'The people and groups that the site knows, as person columns show them; all on one page',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('BrowseUserInfo', call.site);
    return { kind: 'collection', entities: userInfoItems(call), set: 'SP.ListData.UserInfoItems' };
  }
};

export const getUserInfoItem: Operation = {
  method: 'GET',
  path: 'web/siteuserinfolist/items/item()',
  summary: 'One person or group of the hidden list, by the id that person columns hold',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    const id = target.keys['item']?.value;
    const entity = userInfoItems(call).find(({ properties }) => String(properties['Id']) === id);
    if (!entity) {
      throw itemNotFound();
    }
    return { kind: 'entity', entity };
  }
};
