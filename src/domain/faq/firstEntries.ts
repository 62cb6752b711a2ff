/** So many entries of a long list are read first, and are what is kept of it: a part of a list always has just as many. */
export const firstEntries = 50;
