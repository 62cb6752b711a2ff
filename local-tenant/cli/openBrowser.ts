import { spawn } from 'node:child_process';

/** Shows an address in the person's browser, where there is a screen to show it on; that it fails is no error. */
export function openBrowser(address: string): void {
  const command = opener();
  if (process.env.CI || !command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

function opener(): [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
