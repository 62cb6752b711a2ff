import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SetUpStep } from '../../../application/ports/siteAdministration';
import { personKeyOf } from '../../../domain/people/personKey';
import { secretariatGroup } from '../secretariatGroup';

/** Makes the secretariat's group, whose members everybody may see, and adds people to it. */
export async function ensureSecretariat(sp: SPFI, members: readonly string[]): Promise<SetUpStep[]> {
  const groups: unknown = await sp.web.siteGroups.select('Title')();
  const isThere = v
    .parse(v.array(v.object({ Title: v.string() })), groups)
    .some(({ Title }) => Title === secretariatGroup);
  if (!isThere) {
    await sp.web.siteGroups.add({
      Title: secretariatGroup,
      Description: 'Sekretariatet, der følger forslag til netværkstemaer.',
      // Who may act for the secretariat is no secret: the timeline shows whether an entry counts.
      OnlyAllowMembersViewMembership: false
    });
  }
  const steps: SetUpStep[] = [
    { what: 'group', name: secretariatGroup, result: isThere ? 'inPlace' : 'created' }
  ];
  const group = sp.web.siteGroups.getByName(secretariatGroup);
  const users: unknown = await group.users.select('LoginName')();
  const present = v
    .parse(v.array(v.object({ LoginName: v.string() })), users)
    .map(({ LoginName }) => personKeyOf(LoginName));
  for (const member of members) {
    const isMember = present.includes(personKeyOf(member));
    if (!isMember) {
      await group.users.add(`i:0#.f|membership|${personKeyOf(member)}`);
    }
    steps.push({ what: 'member', name: member, result: isMember ? 'inPlace' : 'created' });
  }
  return steps;
}
