/** The lists of the board. */
export const boardViews = ['mine', 'waiting', 'all'] as const;
export type BoardView = (typeof boardViews)[number];

/** What the board shows: a list, one proposal, or that the address names none. */
export type BoardPlace =
  { kind: 'list'; view: BoardView } | { kind: 'theme'; proposalId: number } | { kind: 'unreadable' };

const words: Readonly<Record<BoardView, string>> = { mine: 'mine', waiting: 'venter', all: 'alle' };
/** The largest id that a list can give. */
const largestId = 2 ** 31 - 1;

/**
 * Reads the query of the page's address (`?tema=7`, `?visning=venter`), or the sub-page that a Teams deep link names. Only
 * digits make a proposal, and no part of the address is ever used as an address.
 */
export function placeOf(query: string, subPageId = ''): BoardPlace {
  const parameters = new URLSearchParams(query);
  const theme = parameters.get('tema') ?? (parameters.has('visning') ? '' : subPageId);
  if (theme !== '') {
    const proposalId = /^\d{1,10}$/.test(theme) ? Number(theme) : 0;
    return proposalId > 0 && proposalId <= largestId ? { kind: 'theme', proposalId } : { kind: 'unreadable' };
  }
  const view = boardViews.find((candidate) => words[candidate] === parameters.get('visning'));
  return { kind: 'list', view: view ?? 'mine' };
}

/** The address of a place on the board; whatever else the page's address says stays. */
export function addressOf(place: BoardPlace, href: string): string {
  const url = new URL(href);
  url.searchParams.delete('tema');
  url.searchParams.delete('visning');
  if (place.kind === 'theme') {
    url.searchParams.set('tema', String(place.proposalId));
  } else if (place.kind === 'list') {
    url.searchParams.set('visning', words[place.view]);
  }
  return url.href;
}
