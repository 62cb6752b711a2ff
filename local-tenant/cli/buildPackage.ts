import { spawn } from 'node:child_process';
import { StartError } from '../startError';

/**
 * Makes the solution package as it ships; what the build says goes to the terminal.
 * @throws StartError when the build fails
 */
export async function buildPackage(folder: string): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [process.execPath, [npm]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const build = spawn(command, [...args, 'run', 'build'], { cwd: folder, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => {
    build.on('error', () => resolve(null));
    build.on('exit', resolve);
  });
  if (code !== 0) {
    throw new StartError(
      'The solution package was not built: "npm run build" failed, see what it says above.'
    );
  }
}
