import { graphOperations } from './operations';

/** The operations as a Markdown table, for the README: what is not in it is answered with 501. */
export function supportMatrix(): string {
  const rows = graphOperations.map(({ method, path, options, scopes }) => [
    `\`${method} ${path.replace(/:(\w+)/g, '{$1}')}\``,
    options.map((option) => `\`${option}\``).join(' '),
    scopes.length === 0 ? 'none of its own' : scopes.join(', ')
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['Operation', 'Query options', 'Delegated scopes, one of']),
    '|---|---|---|',
    ...rows.map(line)
  ].join('\n');
}
