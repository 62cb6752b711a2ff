import * as v from 'valibot';
import { webEntity } from '../../entities/webEntity';
import { webInformationEntity } from '../../entities/webInformationEntity';
import { invalidJson, notSupported } from '../../errors';
import { breakInheritance } from '../../model/access';
import { CHANGE } from '../../model/changes';
import { listByUrl } from '../../model/lists';
import { addWeb as add, webById, webByUrl } from '../../model/web';
import type { Call } from '../../call';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { webUrlTaken } from '../../webErrors';
import { addFirstLists } from './firstLists';
import { ENGLISH, WEB_LANGUAGES } from './webLanguages';

/** SP.WebCreationInformation. */
const entries = {
  Title: v.string(),
  Url: v.string(),
  Description: v.optional(v.nullable(v.string())),
  Language: v.optional(v.nullable(v.number())),
  WebTemplate: v.optional(v.nullable(v.string())),
  UseSamePermissionsAsParentSite: v.optional(v.nullable(v.boolean()))
};
const PARAMETERS = { name: 'SP.WebCreationInformation', missing: ['CustomMasterUrl'] };

/** Team sites, as they come without a group. */
const TEMPLATE = /^STS(?:#\d)?$/i;

export const addWeb: Operation = {
  method: 'POST',
  path: ['web/webs/add', 'web/webinfos/add'],
  summary: 'Makes a team site below the site, which inherits its permissions unless told otherwise',
  options: ['$select', '$expand'],
  handle(call, target) {
    call.demand('ManageSubwebs', call.site);
    const { parameters } = readProperties(
      readJson(call.request.body),
      { parameters: v.record(v.string(), v.unknown()) },
      { name: 'SP.WebCollection.Add', missing: [] }
    );
    const given = readProperties(parameters, entries, PARAMETERS);
    const language = given.Language ?? ENGLISH;
    const template = given.WebTemplate || 'STS';
    if (!TEMPLATE.test(template) || !WEB_LANGUAGES.includes(language)) {
      throw notSupported(`sites of the template ${template} in the language ${language}`);
    }
    const id = add(call.db, {
      siteId: call.web.siteId,
      parentId: call.web.id,
      serverRelativeUrl: freeUrl(call, given.Url),
      title: given.Title,
      description: given.Description ?? '',
      language,
      template: 'STS',
      created: call.now(),
      ownerGroupId: call.web.ownerGroupId,
      memberGroupId: call.web.memberGroupId,
      visitorGroupId: call.web.visitorGroupId
    });
    const web = readWeb(call, id);
    if (given.UseSamePermissionsAsParentSite === false) {
      breakInheritance(call.db, { web }, false, call.me.id);
    }
    addFirstLists(call.db, web, call.now());
    call.record({ kind: 'web', webId: call.web.id, id }, CHANGE.Add);
    const made = call.at(readWeb(call, id));
    return {
      kind: 'entity',
      entity: target.path.startsWith('web/webs/')
        ? webEntity(made, web.url)
        : webInformationEntity(call, made.web)
    };
  }
};

function readWeb(call: Call, id: string): Call['web'] {
  const web = webById(call.tenant, id);
  if (!web) {
    throw new Error(`The web ${id} was not stored.`);
  }
  return web;
}

/** One part of an address, with nothing of the web's there yet. */
function freeUrl(call: Call, leaf: string): string {
  if (leaf === '' || leaf.length > 128 || /["#%&*:<>?\\/{|}~]|\.\.|^[._]|\.$/.test(leaf)) {
    throw invalidJson('The parameter Url is not valid.');
  }
  const url = `${call.web.serverRelativeUrl}/${leaf}`;
  const isTaken =
    webByUrl(call.tenant, url) ??
    listByUrl(call.db, call.web.id, leaf) ??
    RESERVED.includes(leaf.toLowerCase());
  if (isTaken) {
    throw webUrlTaken(url);
  }
  return url;
}

/** Folders that every site has. */
const RESERVED = ['lists', 'sitepages'];
