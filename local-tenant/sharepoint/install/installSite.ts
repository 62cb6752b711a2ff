import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Tenant } from '../../tenant';
import { WEB_PATH } from '../../tenant';
import { assignRole } from '../model/access';
import {
  addMember,
  addPrincipal,
  everyoneLogin,
  principalOfPerson,
  SECURITY_GROUP,
  SITE_GROUP
} from '../model/principals';
import { EDIT, FULL_CONTROL, installDefaultLevels, READ } from '../model/roleDefinitions';
import { row, transaction } from '../model/row';
import { saveField } from '../model/fields';
import { baseFields } from '../model/baseFields';
import { contactColumns } from './contactColumns';
import { addWeb, stamp, theWeb } from '../model/web';

/** Language of the site's own texts, as the page context tells it to web parts. */
const DANISH = 1030;

/** Ids that the three groups of a site have in practice. */
const OWNERS = 3;
const VISITORS = 4;
const MEMBERS = 5;

const GROUPS = [
  { id: OWNERS, title: 'Netværksportalen Ejere', level: FULL_CONTROL },
  { id: VISITORS, title: 'Netværksportalen Besøgende', level: READ },
  { id: MEMBERS, title: 'Netværksportalen Medlemmer', level: EDIT }
];

/** Makes the site once: its web, levels, groups, owners, and Read for every employee. Does nothing when it is there. */
export function installSite(tenant: Tenant): void {
  const { db } = tenant;
  if (row(db, v.object({ id: v.string() }), 'SELECT id FROM sp_webs WHERE url = ?', WEB_PATH)) {
    return;
  }
  transaction(db, () => {
    installDefaultLevels(db);
    addWeb(db, {
      siteId: randomUUID(),
      parentId: null,
      serverRelativeUrl: WEB_PATH,
      title: 'Netværksportalen',
      description: 'Netværksstrukturen: spørgsmål og svar, kontakt og forslag til temaer',
      language: DANISH,
      template: 'SITEPAGEPUBLISHING',
      created: stamp(tenant.clock.now()),
      ownerGroupId: OWNERS,
      memberGroupId: MEMBERS,
      visitorGroupId: VISITORS
    });
    const { fieldKey } = theWeb(tenant);
    [...baseFields(), ...contactColumns()].forEach((field) => saveField(db, fieldKey, field));
    installGroups(tenant);
    installEveryone(tenant);
  });
}

function installGroups(tenant: Tenant): void {
  const { db, directory } = tenant;
  const site = { web: theWeb(tenant) };
  for (const { id, title, level } of GROUPS) {
    addPrincipal(db, {
      id,
      kind: SITE_GROUP,
      loginName: title,
      title,
      email: '',
      personId: null,
      directoryGroupId: null,
      description: null,
      ownerId: OWNERS,
      settings: id === MEMBERS ? { AllowMembersEditMembership: true } : {}
    });
    assignRole(db, site, id, level);
  }
  const people = directory.people();
  const named = people.filter(({ siteOwner }) => siteOwner);
  for (const owner of named.length > 0 ? named : people.slice(0, 1)) {
    addMember(db, OWNERS, principalOfPerson(db, owner).id);
  }
}

function installEveryone(tenant: Tenant): void {
  const everyone = addPrincipal(tenant.db, {
    kind: SECURITY_GROUP,
    loginName: everyoneLogin(tenant.tenantId),
    title: 'Alle undtagen eksterne brugere',
    email: '',
    personId: null,
    directoryGroupId: null,
    description: null,
    ownerId: null
  });
  assignRole(tenant.db, { web: theWeb(tenant) }, everyone.id, READ);
}
