import type {
  _IPropertyPaneData as PaneData,
  IPropertyPaneConfiguration,
  PropertyPaneFieldType
} from '@microsoft/sp-property-pane';
import type { BrowserTexts } from '../../pageData';
import { drawField } from './drawField';
import { element } from './elements';

export interface PaneActions {
  change(path: string, value: unknown, type: PropertyPaneFieldType): void;
  close(): void;
}

type Page = IPropertyPaneConfiguration['pages'][number];
type Group = Page['groups'][number];

/** Draws a web part's configuration: its pages below each other, a section for each group. */
export function drawPane(data: PaneData, texts: BrowserTexts, actions: PaneActions): HTMLElement[] {
  const close = element('button', { type: 'button', textContent: texts.closePane, className: 'pane-close' });
  close.addEventListener('click', () => actions.close());
  return [
    element('div', { className: 'pane-head' }, element('h2', { textContent: data.title ?? '' }), close),
    ...data.configuration.pages.flatMap((page) => [
      ...(page.header ? [element('p', { textContent: page.header.description })] : []),
      ...page.groups.map(drawGroup)
    ])
  ];

  function drawGroup(group: Group): HTMLElement {
    const section = element('section');
    // A group of primary and secondary fields shows the primary ones.
    const { groupName, groupFields } = 'primaryGroup' in group ? group.primaryGroup : group;
    if (groupName) section.append(element('h3', { textContent: groupName }));
    for (const field of groupFields) {
      const value = valueAt(data.properties, field.targetProperty);
      section.append(
        drawField(field, value, texts, (changed) => actions.change(field.targetProperty, changed, field.type))
      );
    }
    return section;
  }
}

/** The value at a path such as `links.proposal`. */
function valueAt(properties: unknown, path: string | undefined): unknown {
  return (path ?? '')
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), properties);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
