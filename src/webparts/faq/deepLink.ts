/** The query parameter that names one question: `?spoergsmaal=hvorfor-netvaerk`. */
const parameter = 'spoergsmaal';

/** The slug that an address's query asks for; anything that is no slug asks for nothing. */
export function slugFromSearch(search: string): string | undefined {
  const slug = new URLSearchParams(search).get(parameter)?.trim().toLowerCase();
  return slug && /^[a-z0-9-]{1,200}$/.test(slug) ? slug : undefined;
}

/** The slug that a link asks for, where it leads to the page it stands on. */
export function slugOfLink(link: string, page: string): string | undefined {
  const here = new URL(page);
  try {
    const target = new URL(link, here);
    return target.origin === here.origin && target.pathname === here.pathname
      ? slugFromSearch(target.search)
      : undefined;
  } catch {
    return undefined; // an address that cannot be read leads nowhere
  }
}

/** The page's address with a question in it; the rest of the query stays, a fragment does not. */
export function addressOfQuestion(page: string, slug: string): string {
  const address = new URL(page);
  address.searchParams.set(parameter, slug);
  address.hash = '';
  return address.href;
}
