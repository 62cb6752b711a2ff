import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { ServerEnv } from '../http/serverEnv';
import { canSignIn, defaultPerson, type Identity } from '../identity';
import type { Html } from '../page/html';
import { html } from 'hono/html';
import type { PageFiles } from '../page/pageFiles';
import { visitOf } from '../page/visit';
import { pageFacts } from '../sharepoint';
import { type Caller, type Tenant, WEB_PATH } from '../tenant';
import { decide, saveItem } from './save';
import { displayPage } from './displayPage';
import { defaultTexts, inputTexts } from './fieldTexts';
import type { FieldView } from './fieldInput';
import { listPage, type Frame } from './frame';
import { formPage } from './formPage';
import { isLookup, readItem, readList, readLookups, type FormField, type ListData } from './listData';
import { readView } from './readView';
import { sameSite } from './sameSite';
import { Refused, refusalText, serviceOf, type Service } from './service';
import { listTexts } from './texts';
import { viewPage } from './viewPage';

/** As far as the tenant's own scripts go, and no further. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'self'`
].join('; ');

const ADDRESS = new RegExp(`^${WEB_PATH}/Lists/([^/]+)(?:/([^/]+\\.aspx))?/?$`, 'i');

interface ListPageParts {
  tenant: Tenant;
  identity: Identity;
  files: PageFiles;
}

/** One visit of one page. */
interface Visit {
  frame: Frame;
  list: ListData;
  service: Service;
  query: URLSearchParams;
  digest: string;
  /** What a form sent, by the names of its inputs; undefined when a page is only looked at. */
  sent: Record<string, string[]> | undefined;
}

/** The pages of lists, where SharePoint has its own: views, and the forms for a new item, for editing and for reading one. */
export function listPageRoutes(parts: ListPageParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>().on(['GET', 'POST'], `${WEB_PATH}/Lists/*`, async (c, next) => {
    const [, list, file] = ADDRESS.exec(decoded(c.req.path) ?? '') ?? [];
    return list === undefined ? next() : answer(c, list, file?.toLowerCase(), parts);
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function answer(
  c: Context<ServerEnv>,
  leaf: string,
  file: string | undefined,
  { tenant, identity, files }: ListPageParts
): Promise<Response> {
  const signedIn = c.get('caller')?.person;
  const person = signedIn ?? defaultPerson(tenant.directory);
  if (!person) return c.text('The directory is empty, so there is nobody to sign in as.\n', 503);
  if (!signedIn) c.header('Set-Cookie', await identity.cookieFor(person));
  c.header('Cache-Control', 'no-store');
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');

  const { pathname, search, searchParams } = new URL(c.req.url);
  const { culture, theme } = visitOf(c.req.raw);
  const frame: Frame = {
    culture,
    theme,
    person,
    people: tenant.directory.people().filter(canSignIn),
    address: pathname + search,
    styles: files.styleUrls('page', 'lists'),
    script: files.runtime.scriptUrl('chrome'),
    texts: listTexts[culture]
  };
  // Always as by cookie: a form saves with the digest that it was given, or not at all.
  const caller: Caller = { person, via: 'cookie' };
  const sent = c.req.method === 'POST' ? await sentBy(c) : undefined;
  const digest = pageFacts(tenant, person).formDigestValue;
  const given = sent ? (sent['__REQUESTDIGEST']?.[0] ?? '') : digest;
  const service = serviceOf(tenant, caller, c.get('logEntry'), given);
  try {
    const list = await readList(service, leaf);
    const visit: Visit = { frame, list, service, query: searchParams, digest, sent };
    const page = await pageOf(visit, file);
    return typeof page === 'string' ? c.redirect(page, 303) : c.html(page);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const text = error.status === 404 ? frame.texts.notFound : error.message;
    c.status(error.status === 404 ? 404 : error.status === 403 ? 403 : 400);
    return c.html(listPage(frame, leaf, html`<p role="alert">${text}</p>`));
  }
}

/** The page that an address names, or the address to go to instead. */
async function pageOf(visit: Visit, file: string | undefined): Promise<Html | string> {
  const { frame, list, service, query } = visit;
  const back = sameSite(query.get('Source') ?? undefined, `${list.folder}/AllItems.aspx`);
  switch (file) {
    case 'newform.aspx':
      return form(visit, undefined, back);
    case 'editform.aspx':
      return form(visit, idOf(query), back);
    case 'dispform.aspx':
      return display(visit, idOf(query), back);
    default:
      return viewPage(frame, await readView(service, list, file, query));
  }
}

function idOf(query: URLSearchParams): number {
  const id = Number(query.get('ID') ?? query.get('id'));
  if (!Number.isSafeInteger(id) || id < 1) throw new Refused(404, '');
  return id;
}

async function display(visit: Visit, id: number, back: string): Promise<Html | string> {
  const { frame, list, service, digest, sent } = visit;
  const refused = sent && (await decide(service, list, id, sent));
  const refusal = refused && refusalText(refused, frame.texts);
  if (sent && refusal === undefined) return frame.address;
  const item = await readItem(service, list, id);
  return displayPage(frame, { list, item, digest, back, refusal });
}

async function form(visit: Visit, id: number | undefined, back: string): Promise<Html | string> {
  const { frame, list, service, digest, sent } = visit;
  const saved = sent && (await saveItem(service, list, id, sent));
  if (saved?.done) return back;
  const item = id === undefined ? undefined : await readItem(service, list, id);
  const valuesOf = (field: FormField): Record<string, string[]> =>
    sent ?? (item ? inputTexts(field, item) : defaultTexts(field));
  const views = await Promise.all(
    list.fields.map(async (field): Promise<FieldView> => ({
      field,
      values: valuesOf(field),
      choices: isLookup(field) ? await readLookups(service, field) : [],
      error: saved?.errors[field.InternalName]
    }))
  );
  return formPage(frame, {
    list,
    id,
    views,
    refusal: saved?.refusal && refusalText(saved.refusal, frame.texts),
    digest,
    back
  });
}

const sentSchema = v.record(
  v.string(),
  v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.transform((value) => [value].flat())
  )
);

/** What a form holds; files have no place in it. */
async function sentBy(c: Context<ServerEnv>): Promise<Record<string, string[]>> {
  const parsed = v.safeParse(sentSchema, await c.req.parseBody({ all: true }));
  return parsed.success ? parsed.output : {};
}
