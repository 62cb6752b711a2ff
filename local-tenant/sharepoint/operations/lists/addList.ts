import { listEntity } from '../../entities/listEntity';
import { invalidJson, listTitleTaken, notSupported } from '../../errors';
import { CHANGE } from '../../model/changes';
import {
  addList as add,
  CUSTOM_LIST,
  DEFAULT_SETTINGS,
  LIBRARY,
  LIBRARY_SETTINGS,
  listByTitle,
  listByUrl
} from '../../model/lists';
import { addDefaultView } from '../../model/views';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedSettings, demandTitle, listEntries, LIST_TYPE } from './listBody';

export const addList: Operation = {
  method: 'POST',
  path: 'web/lists',
  summary: 'Makes a custom list (template 100) or a document library (101)',
  handle(call) {
    call.demand('ManageLists', call.site);
    const body = readProperties(readJson(call.request.body), listEntries, LIST_TYPE);
    const { Title, Description, BaseTemplate = CUSTOM_LIST } = body;
    if (!Title) {
      throw invalidJson('The parameter Title is missing.');
    }
    demandTitle(Title);
    if (BaseTemplate !== CUSTOM_LIST && BaseTemplate !== LIBRARY) {
      throw notSupported(`lists of the template ${BaseTemplate}`);
    }
    if (listByTitle(call.db, call.web.id, Title)) {
      throw listTitleTaken();
    }
    const list = add(
      call.db,
      {
        webId: call.web.id,
        title: Title,
        url: freeUrl(
          Title,
          BaseTemplate === LIBRARY ? '' : 'Lists/',
          (url) => listByUrl(call.db, call.web.id, url) !== undefined
        ),
        description: Description ?? '',
        template: BaseTemplate,
        settings: changedSettings(BaseTemplate === LIBRARY ? LIBRARY_SETTINGS : DEFAULT_SETTINGS, body)
      },
      call.now()
    );
    addDefaultView(call.db, list);
    call.record({ kind: 'list', list }, CHANGE.Add);
    return { kind: 'entity', entity: listEntity(call, list), created: true };
  }
};

/** The address comes from the title, without the characters that addresses do not take, and numbered where taken. */
function freeUrl(title: string, folder: string, isTaken: (url: string) => boolean): string {
  const name = title.replace(/["#%&*:<>?\\/{|}~.]/g, '').trim() || 'List';
  const urls = [name, ...Array.from({ length: 1000 }, (_, index) => `${name}${index + 1}`)];
  const free = urls.map((leaf) => folder + leaf).find((url) => !isTaken(url));
  if (free === undefined) {
    throw listTitleTaken();
  }
  return free;
}
