import * as v from 'valibot';

/** The column `SortOrder`: what has no number comes after everything that has one. */
const noPlace = Number.MAX_SAFE_INTEGER;
export const sortOrder = v.nullish(v.number(), noPlace);

export const hasNoPlace = ({ SortOrder }: { SortOrder: number }): boolean => SortOrder === noPlace;

/** Rows as editors have ordered them; rows with the same number stay in the order in which they were made. */
export const inSortOrder = <T extends { Id: number; SortOrder: number }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => one.SortOrder - other.SortOrder || one.Id - other.Id);
