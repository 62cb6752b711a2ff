/** Loaded after sp-loader-assembly, which has put `spModuleLoader` on the window: starts the runtime. */
import type { BootData } from '../pageData';
import { readBootData } from './bootData';
import { showMessage } from './message';

interface ModuleLoader {
  /** Telemetry goes to Microsoft; nothing leaves this machine. */
  _isTelemetryDisabled: boolean;
  start(data: BootData, onFailure: (failure: unknown) => void): Promise<unknown>;
}

declare const spModuleLoader: ModuleLoader;

const data = readBootData();

function failed(reason: unknown): void {
  console.error('The SharePoint Framework runtime did not start.', reason);
  const main = document.getElementById('canvas');
  if (main) showMessage(main, data.page.texts.runtimeFailed);
}

spModuleLoader._isTelemetryDisabled = true;
spModuleLoader.start(data, failed).catch(failed);
