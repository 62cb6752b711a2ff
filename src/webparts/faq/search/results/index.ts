/** A chunk of its own: the index and how its hits are shown, loaded when somebody is about to search. */
export { faqSearch } from '../../../../domain/faq/search/faqSearch';
export { Hits } from './Hits';
