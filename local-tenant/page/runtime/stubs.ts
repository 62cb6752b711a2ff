import type { ComponentName, Library } from './library';

/**
 * Three internal modules of Microsoft's that the published runtime imports and that are on no public registry. Each stub
 * has only the names that the runtime uses.
 */
export const stubs: readonly Library[] = [
  {
    // Telemetry about failures in edit mode; the handler is consumed for Microsoft's own web parts alone.
    alias: '@msinternal/sp-edit-customer-promise',
    id: '42647dee-1f75-4b9f-b521-5c844a6c35cc',
    version: '0.1.0',
    contents: `
      export function _logFailuresForEditCustomerPromise(details) { console.warn('web part failure', details); }
      export const _EditModeCustomerPromiseHandler = {
        serviceKey: { id: 'stub', name: 'stub', defaultCreator: () => ({ logFailure() {} }) }
      };`
  },
  {
    // Prefetching when the browser is idle, behind a flight that is off here.
    alias: '@msinternal/sp-idle-web-task',
    id: 'c49ba483-7614-4c5c-b9dd-11b45a5fa280',
    version: '0.1.2',
    contents: `
      export const PrefetchDependencyPriority = {};
      export const IdleTaskPriority = {};
      export class IdleTaskQueue {}
      export const createPrefetchDependencyQueue = () => ({});`
  },
  {
    // Marks a string as sanitised HTML.
    alias: '@msinternal/sp-safehtml',
    id: '6d3c733c-8cb7-4871-bb22-b5b37c1d518d',
    version: '0.6.0',
    contents: `export class SafeHtml { constructor(html) { this.html = html; } toString() { return this.html; } }`
  }
];

/**
 * What sp-loader-assembly carries inside itself and registers at start: the loader wants a manifest for each, and never
 * asks for their files.
 */
export const assembled: readonly (ComponentName & { alias: string })[] = [
  { alias: 'tslib', id: '01c4df03-e775-48cb-aa14-171ee5199a15', version: '2.3.1' },
  { alias: '@microsoft/load-themed-styles', id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2' },
  { alias: '@msinternal/odsp-core-bundle', id: '2e09fb9b-13bb-48f2-859f-97d6fff71176', version: '1.5.82' },
  { alias: '@msinternal/sp-telemetry', id: '8217e442-8ed3-41fd-957d-b112e841286a', version: '0.35.145' }
];
