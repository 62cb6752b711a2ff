/** Loaded before the runtime: settings that its scripts read once, while they load. */
import { readBootData } from './bootData';

const { nonce } = readBootData().page;

Object.assign(window, {
  // load-themed-styles puts the nonce on its style elements.
  CSPSettings: { nonce },
  FabricConfig: {
    // Without it Fluent UI v8 fetches its fonts from Microsoft's content network.
    fontBaseUrl: '',
    mergeStyles: { cspSettings: { nonce } }
  }
});
