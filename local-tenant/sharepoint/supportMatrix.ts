import { callsOf } from './findOperation';
import { OPERATIONS } from './operations';

/** The support matrix of the SharePoint part, as Markdown: what `local-tenant/README.md` shows. */
export function supportMatrix(): string {
  return Object.entries(OPERATIONS)
    .map(([family, operations]) => {
      const lines = operations.map((operation) => {
        const calls = callsOf(operation);
        const methods = [...new Set(calls.map(({ method }) => method))].join(', ');
        const paths = [...new Set(calls.map(({ path }) => `\`${path}\``))].join('<br>');
        return `| ${methods} | ${paths} | ${operation.summary} |`;
      });
      return [`### ${family}`, '', '| Method | Path | What |', '|---|---|---|', ...lines].join('\n');
    })
    .join('\n\n');
}
