import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { ServerEnv } from '../http/serverEnv';
import { type Identity, canSignIn, defaultPerson } from '../identity';
import type { ComponentManifest } from '../package/componentManifest';
import { pageFacts } from '../sharepoint';
import { type Person, type Tenant, WEB_PATH } from '../tenant';
import { readBody, refusal } from '../tenantApi/body';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { pageContextInfo } from './pageContextInfo';
import type { BootData } from './pageData';
import type { PageFiles } from './pageFiles';
import { pageHtml } from './pageHtml';
import { type PageProperties, propertiesSchema } from './pageProperties';
import { placedWebParts } from './placedWebParts';
import { APPLICATION_ID } from './runtime';
import { type SitePage, findSitePage } from './sitePages';
import { mayEditPages } from './sitePermissions';
import { texts } from './texts';
import { themes } from './themes';
import { visitOf } from './visit';

export interface PageParts {
  tenant: Tenant;
  identity: Identity;
  /** Those of all installed solutions. */
  components: readonly ComponentManifest[];
  files: PageFiles;
  properties: PageProperties;
}

const savedSchema = v.strictObject({ path: v.string(), properties: propertiesSchema });

/** The pages of the site, and where their web parts' properties are saved. */
export function pageRoutes(parts: PageParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .get('/', (c) => c.redirect(WEB_PATH))
    .get('/_layouts/15/error.aspx', (c) => c.text('The SharePoint Framework runtime did not start.\n', 500))
    .post('/_page/properties', async (c) => {
      const person = c.get('caller')?.person;
      if (!person || !mayEditPages(pageFacts(parts.tenant, person)))
        throw refusal(403, 'only an owner of the site may edit its pages');
      const { path, properties } = await readBody(c.req.raw, savedSchema);
      const page = findSitePage(path);
      if (!page) throw refusal(404, `the site has no page ${path}`);
      parts.properties.save(page.path, properties);
      return c.json({ saved: true });
    })
    .get('*', async (c, next) => {
      const page = findSitePage(c.req.path);
      return page ? answerPage(c, page, parts) : next();
    });
}

async function answerPage(c: Context<ServerEnv>, page: SitePage, parts: PageParts): Promise<Response> {
  const { tenant, identity, files } = parts;
  const signedIn = c.get('caller')?.person;
  const person = signedIn ?? defaultPerson(tenant.directory);
  if (!person) return c.text('The directory is empty, so there is nobody to sign in as.\n', 503);
  // A stranger sees the suite at once, with no redirect that a client without cookies would follow for ever.
  if (!signedIn) c.header('Set-Cookie', await identity.cookieFor(person));

  const nonce = randomBytes(16).toString('base64');
  const data = bootData(c.req.raw, page, person, nonce, parts);
  const { runtime } = files;
  const { pathname, search } = new URL(c.req.url);
  const document = await pageHtml({
    page,
    data,
    person,
    people: tenant.directory.people().filter(canSignIn),
    address: pathname + search,
    urls: {
      loader: runtime.loaderUrl,
      before: runtime.scriptUrl('before'),
      start: runtime.scriptUrl('start'),
      chrome: runtime.scriptUrl('chrome'),
      styles: files.styleUrls('page')
    }
  });
  c.header('Content-Security-Policy', contentSecurityPolicy(nonce));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
  return compressed(c, document.toString());
}

function bootData(
  request: Request,
  page: SitePage,
  person: Person,
  nonce: string,
  { tenant, components, files, properties }: PageParts
): BootData {
  const query = new URL(request.url).searchParams;
  const { theme = 'light', culture } = visitOf(request);
  const subPageId = query.get('teams');
  const facts = pageFacts(tenant, person);
  return {
    clientSideApplicationId: APPLICATION_ID,
    buildNumber: 'netvaerksportalen',
    spPageContextInfo: pageContextInfo(tenant, person, culture, facts),
    manifests: [...files.runtime.manifests, ...components],
    page: {
      path: page.path,
      nonce,
      culture,
      theme,
      themes,
      edit: query.get('edit') === '1',
      canSave: mayEditPages(facts),
      teams: subPageId === null ? undefined : { subPageId },
      webParts: placedWebParts(page, { components }, culture, properties.of(page.path)),
      texts: texts[culture]
    }
  };
}

/** The runtime's manifests make a page about 90 KB of JSON, which shrinks to a tenth. */
function compressed(c: Context<ServerEnv>, text: string): Response {
  c.header('Content-Type', 'text/html; charset=utf-8');
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(text);
  c.header('Content-Encoding', 'gzip');
  c.header('Vary', 'Accept-Encoding');
  return c.body(gzipSync(text));
}
