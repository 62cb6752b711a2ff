const types: ReadonlyArray<readonly [name: string, file: RegExp, sharingLink: RegExp]> = [
  ['PDF', /\.pdf$/i, /^\/:b:\//],
  ['Word', /\.do[ct][xm]?$/i, /^\/:w:\//],
  ['Excel', /\.xl[st][xm]?$/i, /^\/:x:\//],
  ['PowerPoint', /\.p[op][ts][xm]?$/i, /^\/:p:\//]
];

/** What kind of document a link opens, where its address says so; a page of the Office viewer names the file in its query. */
export function documentTypeOf(target: URL): string | undefined {
  const file = target.searchParams.get('file') ?? target.pathname;
  return types.find(([, ending, sharing]) => ending.test(file) || sharing.test(target.pathname))?.[0];
}
