/**
 * One known way to make a page run or fetch something. In what it says, `TRIP` stands for a call of the tripwire and `AWAY` for an
 * address on another host; both carry the vector's number, so that what trips can be told.
 */
export interface Vector {
  /** `family-position` */
  id: string;
  family: string;
  html: string;
}

/** The host that nothing may be asked of. */
export const foreignHost = 'foreign.example';

/** The name of the function in the page that a vector calls when it runs. */
export const tripwire = 'tripped';

/** Vectors of one family out of their templates. */
export const familyOf = (family: string, templates: readonly string[]): readonly Vector[] =>
  templates.map((html, position) => ({ id: `${family}-${position + 1}`, family, html }));

/** The vector as it is written into a list. */
export const written = ({ html }: Vector, number: number): string =>
  html
    .replace(/TRIP/g, () => `top.${tripwire}(${number})`)
    .replace(/AWAY/g, () => `https://${foreignHost}/${number}`);

/** Each way of writing something, in each place where it can be written. */
export const combine = (places: readonly string[], ways: readonly string[]): string[] =>
  places.flatMap((place) => ways.map((way) => place.replace(/WAY/g, () => way)));
