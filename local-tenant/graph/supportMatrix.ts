import { applicationRolesOf } from './authorise';
import { graphOperations } from './operations';

/** The operations as a Markdown table, for the README: what is not in it is answered with 501. */
export function supportMatrix(): string {
  const rows = graphOperations.map((operation) => {
    const { method, path, options, scopes } = operation;
    const roles = applicationRolesOf(operation);
    return [
      `\`${method} ${path.replace(/:(\w+)/g, '{$1}')}\``,
      options.map((option) => `\`${option}\``).join(' '),
      scopes.length === 0 ? 'none of its own' : scopes.join(', '),
      scopes.length === 0 ? 'none of its own' : isSame(roles, scopes) ? 'the same' : roles.join(', ') || '–'
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['Operation', 'Query options', 'Delegated scopes, one of', 'Application permissions, one of']),
    '|---|---|---|---|',
    ...rows.map(line)
  ].join('\n');
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
