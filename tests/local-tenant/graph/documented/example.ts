import type { Shape } from './shapes';

/** A request that a page of the documentation shows, put to the people of the demo, and what the page says of the answer. */
export interface Example {
  /** learn.microsoft.com/graph/… */
  page: string;
  /** Its heading there, in short. */
  example: string;
  /** As the page writes it; `{anna.mortensen}` and `{Chefforum}` stand for an id. */
  path: string;
  body?: object | string;
  headers?: Readonly<Record<string, string>>;
  /** Who has signed in, when not Anna Mortensen. */
  as?: string;
  /** 200 when left out. */
  status?: number;
  /** Of JSON; for other answers what their text is like. */
  shape: Shape | { type: string; text: RegExp };
}

export const eventual = { ConsistencyLevel: 'eventual' };
export const aNumber = { type: 'text/plain', text: /^[1-9]\d*$/ };
export const aPicture = { type: 'image/png', text: /^.PNG/ };
export const nothing = { type: '', text: /^$/ };
