import * as v from 'valibot';
import { CHANGE } from '../../model/changes';
import { updateWeb as update } from '../../model/web';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';

const entries = { Title: v.optional(v.string()), Description: v.optional(v.string()) };
const WEB_TYPE = {
  name: 'SP.Web',
  missing: [
    'AllowRssFeeds',
    'AlternateCssUrl',
    'CustomMasterUrl',
    'EnableMinimalDownload',
    'HorizontalQuickLaunch',
    'IsMultilingual',
    'MasterUrl',
    'MegaMenuEnabled',
    'NoCrawl',
    'QuickLaunchEnabled',
    'SaveSiteAsTemplateEnabled',
    'ServerRelativeUrl',
    'SiteLogoUrl',
    'SyndicationEnabled',
    'TreeViewEnabled',
    'UIVersion'
  ]
};

export const updateWeb: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web',
  summary: 'Changes title and description of the site',
  options: [],
  handle(call) {
    call.demand('ManageWeb', call.site);
    const { Title, Description } = readProperties(readJson(call.request.body), entries, WEB_TYPE);
    const { title, description, id } = call.web;
    update(call.db, call.web, { title: Title ?? title, description: Description ?? description });
    call.record({ kind: 'web', webId: id, id }, CHANGE.Update);
    return { kind: 'empty', status: 204 };
  }
};
