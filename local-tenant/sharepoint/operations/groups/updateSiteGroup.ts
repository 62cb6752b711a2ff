import { groupExists } from '../../errors';
import { CHANGE } from '../../model/changes';
import { siteGroupByName, updateGroup } from '../../model/principals';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { groupEntries, GROUP_TYPE } from './groupBody';
import { demandMembership, groupPaths, targetGroup } from './targetGroup';

export const updateSiteGroup: Operation = {
  method: ['MERGE', 'PATCH'],
  path: groupPaths(),
  summary: 'Changes name, description and membership settings of a group',
  handle(call, target) {
    const group = targetGroup(call, target);
    demandMembership(call, group);
    const { Title, Description, ...settings } = readProperties(
      readJson(call.request.body),
      groupEntries,
      GROUP_TYPE
    );
    const taken = Title === undefined ? undefined : siteGroupByName(call.db, Title);
    if (taken && taken.id !== group.id) {
      throw groupExists();
    }
    updateGroup(call.db, {
      ...group,
      title: Title ?? group.title,
      description: Description === undefined ? group.description : Description,
      settings: { ...group.settings, ...settings }
    });
    call.record({ kind: 'group', webId: call.web.id, id: group.id }, CHANGE.Update);
    return { kind: 'empty', status: 204 };
  }
};
