import { normalSlug, questionParameter } from '../../domain/faq/slug';

/** Letters, digits and what stands between and behind words: anything else was never the name of a question. */
const readableName = /^[\p{L}\p{M}\p{N}\s_.,!?-]{1,200}$/u;

/** A slug from outside, however it was spelt; anything that cannot name a question asks for nothing. */
export function askedSlug(written: string | null | undefined): string | undefined {
  const slug = written && readableName.test(written) ? normalSlug(written) : '';
  return slug === '' ? undefined : slug;
}

/** The slug that an address asks for: in its query, or in its fragment where something on the way has taken the query off. */
export function slugOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
  return askedSlug(parameterIn(search)) ?? askedSlug(parameterIn(hash.replace(/^#/, '')));
}

/** The name of the parameter may be written in capitals, too. */
function parameterIn(query: string): string | undefined {
  let found: string | undefined;
  new URLSearchParams(query).forEach((value, name) => {
    found ??= name.toLowerCase() === questionParameter ? value : undefined;
  });
  return found;
}

/** The slug that a link asks for, where it leads to the page it stands on. */
export function slugOfLink(link: string, page: string): string | undefined {
  const here = new URL(page);
  try {
    const target = new URL(link, here);
    const isHere = target.origin === here.origin && target.pathname === here.pathname;
    return isHere ? slugOfAddress(target) : undefined;
  } catch {
    return undefined; // an address that cannot be read leads nowhere
  }
}

/** The page's address with a question in it; the rest of the query stays, a fragment does not. */
export function addressOfQuestion(page: string, slug: string): string {
  const address = new URL(page);
  address.searchParams.set(questionParameter, slug);
  address.hash = '';
  return address.href;
}
