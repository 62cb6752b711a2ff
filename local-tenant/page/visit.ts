import { parse as parseCookies } from 'hono/utils/cookie';
import * as v from 'valibot';
import type { Culture, ThemeName } from './pageData';

/** How somebody wants a page: as the address says, else as they chose before; Danish when neither says anything. */
export interface Visit {
  theme: ThemeName | undefined;
  culture: Culture;
}

/** Cookies that the page's own controls set; not secret, so scripts may. */
const THEME_COOKIE = 'tenant-theme';
const CULTURE_COOKIE = 'tenant-culture';

const themeSchema = v.picklist(['light', 'dark', 'contrast']);
const cultureSchema = v.picklist(['da-DK', 'en-US']);

export function visitOf(request: Request): Visit {
  const query = new URL(request.url).searchParams;
  const cookies = parseCookies(request.headers.get('cookie') ?? '');
  return {
    theme: firstOf(themeSchema, [query.get('theme'), cookies[THEME_COOKIE]]),
    culture: firstOf(cultureSchema, [query.get('culture'), cookies[CULTURE_COOKIE]]) ?? 'da-DK'
  };
}

function firstOf<T>(schema: v.GenericSchema<unknown, T>, candidates: readonly unknown[]): T | undefined {
  for (const candidate of candidates) {
    const parsed = v.safeParse(schema, candidate);
    if (parsed.success) return parsed.output;
  }
  return undefined;
}
