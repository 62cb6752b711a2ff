import type {
  _IConfigurableOptionsController as PaneController,
  _IPropertyPaneConsumer as Consumer
} from '@microsoft/sp-property-pane';
import { readBootData } from '../bootData';
import { disposeCustom } from './customHosts';
import { drawPane } from './drawPane';

/** The place that the server keeps for the pane. */
const ELEMENT_ID = 'property-pane';

/**
 * A small property pane with the interface that the web part manager calls; the manager makes it in edit mode, as
 * sp-property-pane's `_ConfigurableOptionsController`. The real pane needs 17 components that Microsoft does not publish;
 * the fields that a web part's configuration is made of are real.
 *
 * A consumer is a web part: its configuration comes from it, and changed values go to it.
 */
export class PropertyPaneController implements PaneController {
  private readonly _consumers = new Map<string, Consumer>();
  private _openId: string | undefined;

  public get currentlyConfiguredConsumerId(): string | undefined {
    return this._openId;
  }

  public registerConsumer(instanceId: string, consumer: Consumer): void {
    this._consumers.set(instanceId, consumer);
  }

  public isConsumerRegistered(instanceId: string): boolean {
    return this._consumers.has(instanceId);
  }

  public registerOnPropertyPaneFieldChangedListener(): () => void {
    return () => {};
  }

  public onConsumerDelete(instanceId: string): void {
    if (this._openId === instanceId) this._close();
    this._consumers.delete(instanceId);
  }

  public isOpen(instanceId?: string): boolean {
    return this._openId !== undefined && (instanceId === undefined || this._openId === instanceId);
  }

  public isRenderedByConsumer(): boolean {
    return this.isOpen();
  }

  public isContentPanelOpen(): boolean {
    return false;
  }

  /** Where a web part's own `context.propertyPane.open()`, `close()` and `refresh()` end, too. */
  public requestAction(instanceId: string, action?: string): void {
    if (action === 'Close') this._close();
    else if (action === 'Refresh') this._refresh(instanceId);
    else if (action === 'Toggle' && this._openId === instanceId) this._close();
    else this._open(instanceId);
  }

  public _setAppPagePropertyPaneTopData(): void {}

  public _setPropertyPaneToNarrowRender(): void {}

  private _open(instanceId: string): void {
    if (this._openId === instanceId) return;
    this._close();
    this._openId = instanceId;
    this._consumer?._onPropertyPaneLifeCycleEvent('Opened');
    this._consumer?._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    void this._draw();
  }

  private _close(): void {
    if (this._openId === undefined) return;
    const zone = document.getElementById(`zone-${this._openId}`);
    this._consumer?._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
    this._consumer?._onPropertyPaneLifeCycleEvent('Closed');
    this._openId = undefined;
    const element = this._element;
    disposeCustom();
    element.replaceChildren();
    element.hidden = true;
    zone?.querySelector<HTMLElement>('[data-configure]')?.focus();
  }

  private _refresh(instanceId: string): void {
    if (this._openId === instanceId) void this._draw();
  }

  private get _consumer(): Consumer | undefined {
    return this._openId === undefined ? undefined : this._consumers.get(this._openId);
  }

  private get _element(): HTMLElement {
    const element = document.getElementById(ELEMENT_ID);
    if (!element) throw new Error(`The page has no #${ELEMENT_ID}.`);
    return element;
  }

  private async _draw(): Promise<void> {
    const consumer = this._consumer;
    if (!consumer) return;
    const data = await consumer._getPropertyPaneData();
    if (this._consumer !== consumer) return;
    const element = this._element;
    const opens = element.hidden;
    const focused = document.activeElement;
    const typed = unsavedTexts(element);
    element.replaceChildren(
      ...drawPane(data, readBootData().page.texts, {
        change: (path, value, type) => consumer._onPropertyPaneFieldChanged(path, value, type),
        close: () => this._close()
      })
    );
    element.hidden = false;
    typeAgain(element, typed);
    if (opens) element.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    else if (focused instanceof HTMLElement) keepFocus(element, focused);
  }
}

/** What has been typed and not passed on, by the fields' names. */
const unsavedTexts = (pane: HTMLElement): ReadonlyMap<string, string> =>
  new Map(textControls(pane, '[data-unsaved]').map(({ name, value }) => [name, value]));

/** The real pane keeps what somebody is typing when it is drawn again. */
function typeAgain(pane: HTMLElement, typed: ReadonlyMap<string, string>): void {
  for (const control of textControls(pane, '')) {
    const text = typed.get(control.name);
    if (text === undefined) continue;
    control.value = text;
    control.dispatchEvent(new Event('input'));
  }
}

const textControls = (pane: HTMLElement, which: string): Array<HTMLInputElement | HTMLTextAreaElement> => [
  ...pane.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `input[type=text][name]${which}, textarea[name]${which}`
  )
];

/** The real pane keeps the focus where it is when it is drawn again. */
function keepFocus(pane: HTMLElement, focused: HTMLElement): void {
  const name = focused.getAttribute('name');
  if (pane.contains(focused)) focused.focus();
  else if (!focused.isConnected && name)
    pane.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}
