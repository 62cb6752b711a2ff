import type { Language } from '../../../components/language';

const danish = {
  one: 'Ét forslag ligner dit',
  many: '{count} forslag ligner dit',
  why: 'Måske kan I gå sammen. Åbn et forslag for at se mere.',
  slow: 'Vi leder efter forslag, der ligner dit. Det tager lidt tid, og du kan bare skrive videre.',
  failed: 'Vi kunne ikke lede efter forslag, der ligner dit. Du kan stadig skrive og sende.',
  own: 'dit eget',
  shared: 'Nævner også:',
  more: 'og {count} til',
  opening: 'Henter forslaget',
  openFailed: 'Forslaget kunne ikke hentes.',
  status: 'Status:',
  seeProposal: 'Se forslaget i Netværkstemaer',
  newTab: 'åbner i en ny fane'
};
export type SimilarTexts = typeof danish;

const english: SimilarTexts = {
  one: 'One proposal is like yours',
  many: '{count} proposals are like yours',
  why: 'Perhaps you can join forces. Open a proposal to see more.',
  slow: 'We are looking for proposals like yours. It takes a little while; just go on writing.',
  failed: 'We could not look for proposals like yours. You can still write and send.',
  own: 'your own',
  shared: 'Also mentions:',
  more: 'and {count} more',
  opening: 'Fetching the proposal',
  openFailed: 'The proposal could not be fetched.',
  status: 'Status:',
  seeProposal: 'See the proposal on the board',
  newTab: 'opens in a new tab'
};

/** The words around similar proposals; they come with their chunk. */
export const similarTexts: Readonly<Record<Language, SimilarTexts>> = { da: danish, en: english };
