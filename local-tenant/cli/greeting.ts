import { sitePages } from '../page/sitePages';
import type { RunningTenant } from '../server';

/** What the terminal says when the tenant is ready; its first line is what programs wait for. */
export function greeting(
  { origin, solution, visitor, seedHasChanged }: RunningTenant,
  dataFile: string
): string {
  const rows: [string, string][] = [
    ...sitePages.map(({ path, title }): [string, string] => [title['da-DK'], origin + path]),
    ['Outlook (all mail that was sent)', `${origin}/outlook`],
    ['Be somebody else', `${origin}/_tenant/sign-in`]
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const person = visitor && `${visitor.displayName}${visitor.jobTitle ? `, ${visitor.jobTitle}` : ''}`;
  return [
    `ready ${origin}`,
    '',
    ...rows.map(([label, address]) => `  ${label.padEnd(width)}  ${address}`),
    '',
    `  ${solution.name} ${solution.version} is installed; the data is in ${dataFile}.`,
    ...(seedHasChanged
      ? [`  The demo has changed since; delete ${dataFile} to begin with the new one.`]
      : []),
    `  You are signed in as ${person ?? 'nobody: the directory is empty'}. Stop with Ctrl+C.`,
    ''
  ].join('\n');
}
