/**
 * Node 22 warns on stderr when `node:sqlite` is loaded. That warning is the only one kept back: a start that fails
 * prints one sentence, and nobody should have to find it between warnings. Imported before `node:sqlite`.
 */
const emitWarning = process.emitWarning.bind(process);

function isAboutSqlite(warning: string | Error): boolean {
  return /SQLite is an experimental feature/.test(typeof warning === 'string' ? warning : warning.message);
}

process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
  if (!isAboutSqlite(warning)) Reflect.apply(emitWarning, process, [warning, ...rest]);
};
