import * as v from 'valibot';
import { userEntity } from '../../entities/principalEntity';
import { userNotResolved } from '../../errors';
import { resolvePrincipal } from '../../model/principals';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';

export const ensureUser: Operation = {
  method: 'POST',
  path: 'web/ensureuser',
  summary:
    'Adds somebody of the directory to the site’s users: membership claim, userPrincipalName, mail, group claim',
  handle(call) {
    call.demand('Open', call.site);
    const { logonName } = readProperties(
      readJson(call.request.body),
      { logonName: v.string() },
      { name: 'SP.Web.EnsureUser', missing: [] }
    );
    const principal = resolvePrincipal(call.tenant, logonName);
    if (!principal) {
      throw userNotResolved(logonName);
    }
    return { kind: 'entity', entity: userEntity(call, principal) };
  }
};
