import { element } from './elements';

/** What a web part gives for a field that it draws itself. */
export interface CustomProperties {
  key?: string;
  context?: unknown;
  onRender?: (
    host: HTMLElement,
    context: unknown,
    changeCallback: (path: string, value: unknown) => void
  ) => void;
  onDispose?: (host: HTMLElement, context: unknown) => void;
}

const hosts = new Map<string, { host: HTMLElement; properties: CustomProperties }>();

/** Has a web part draw its field: into the same place each time that the pane is drawn anew, as in the real pane. */
export function drawCustom(properties: CustomProperties, change: (value: unknown) => void): HTMLElement {
  const key = properties.key ?? '';
  const host = hosts.get(key)?.host ?? element('div');
  hosts.set(key, { host, properties });
  properties.onRender?.(host, properties.context, (_path, changed) => change(changed));
  return host;
}

/** The pane closes: web parts take back what they have drawn. */
export function disposeCustom(): void {
  for (const { host, properties } of hosts.values()) properties.onDispose?.(host, properties.context);
  hosts.clear();
}
