import { groupEntity } from '../../entities/principalEntity';
import { groupExists, invalidJson } from '../../errors';
import { CHANGE } from '../../model/changes';
import { addMember, addPrincipal, siteGroupByName, SITE_GROUP } from '../../model/principals';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { groupEntries, GROUP_TYPE } from './groupBody';

export const addSiteGroup: Operation = {
  method: 'POST',
  path: 'web/sitegroups',
  summary: 'Makes a group; whoever makes it owns it and is its first member',
  handle(call) {
    call.demand('CreateGroups', call.site);
    const { Title, Description, ...settings } = readProperties(
      readJson(call.request.body),
      groupEntries,
      GROUP_TYPE
    );
    if (!Title) {
      throw invalidJson('The parameter Title is missing.');
    }
    if (siteGroupByName(call.db, Title)) {
      throw groupExists();
    }
    const group = addPrincipal(call.db, {
      kind: SITE_GROUP,
      loginName: Title,
      title: Title,
      email: '',
      personId: null,
      directoryGroupId: null,
      description: Description ?? null,
      ownerId: call.me.id,
      // Unless told otherwise, a new group shows its members to its members only.
      settings: { OnlyAllowMembersViewMembership: true, ...settings }
    });
    addMember(call.db, group.id, call.me.id);
    call.record({ kind: 'group', webId: call.web.id, id: group.id }, CHANGE.Add);
    return { kind: 'entity', entity: groupEntity(call, group), created: true };
  }
};
