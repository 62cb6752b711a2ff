import { applicationRolesOf } from './authorise';
import { nameOf, type Operation } from './operation';
import { graphOperations } from './operations';

/** The operations as a Markdown table, for the README: what is not in it is answered with 501. Neighbours that differ by their address alone share a line. */
export function supportMatrix(): string {
  const rows: { addresses: string[]; rest: string }[] = [];
  for (const operation of graphOperations) {
    const rest = restOf(operation);
    const last = rows.at(-1);
    if (last?.rest === rest) {
      last.addresses.push(`\`${nameOf(operation)}\``);
    } else {
      rows.push({ addresses: [`\`${nameOf(operation)}\``], rest });
    }
  }
  return [
    '| Operation | Query options | Delegated scopes, one of | Application permissions, one of |',
    '|---|---|---|---|',
    ...rows.map(({ addresses, rest }) => `| ${addresses.join('<br>')} | ${rest} |`)
  ].join('\n');
}

function restOf(operation: Operation): string {
  const { options, scopes } = operation;
  const roles = applicationRolesOf(operation);
  return [
    options.map((option) => `\`${option}\``).join(' '),
    scopes.length === 0 ? 'none of its own' : scopes.join(', '),
    scopes.length === 0 ? 'none of its own' : isSame(roles, scopes) ? 'the same' : roles.join(', ') || '–'
  ].join(' | ');
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
