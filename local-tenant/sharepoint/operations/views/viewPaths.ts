/** The default view is a view like the others; these are the paths of both. */
export function viewPaths(rest = ''): string[] {
  return ['web/lists/list()/views/view()', 'web/lists/list()/defaultview'].map((path) => path + rest);
}
