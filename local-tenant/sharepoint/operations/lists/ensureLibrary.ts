import { listEntity } from '../../entities/listEntity';
import { listGone } from '../../errors';
import { mayOpen } from '../../guards/lists';
import { addSiteLibrary, SITE_ASSETS, SITE_PAGES, siteLibrary } from '../../model/libraries';
import type { Operation } from '../../operation';

const ASSETS = 'ensuresiteassetslibrary';
const PAGES = 'ensuresitepageslibrary';

export const ensureLibrary: Operation = {
  method: 'POST',
  path: [`web/lists/${ASSETS}`, `web/lists/${PAGES}`],
  summary: 'The library of the site’s assets or pages, made where it is missing by whoever may manage lists',
  handle(call, target) {
    call.demand('Open', call.site);
    const library = target.last === ASSETS ? SITE_ASSETS : SITE_PAGES;
    const found = siteLibrary(call.db, call.web, library);
    if (found && !mayOpen(call, found)) {
      throw listGone();
    }
    if (!found) {
      call.demand('ManageLists', call.site);
    }
    const list = found ?? addSiteLibrary(call.db, call.web, library, call.now());
    return { kind: 'entity', entity: listEntity(call, list) };
  }
};
