import * as React from 'react';
import styles from './Editor.module.scss';

interface TabsProps {
  /** Sets the ids of these tabs apart from others in the page. */
  idPrefix: string;
  label: string;
  tabs: ReadonlyArray<{ key: string; name: string }>;
  selected: string;
  onSelect(key: string): void;
  /** The content of a tab; made when it is selected first, and kept from then on. */
  children(key: string): React.ReactNode;
}

/**
 * Tabs by the W3C's pattern: one stop for the tab key, arrows, Home and End move between the tabs, Enter or Space shows one, since a tab's
 * content may have to be fetched.
 */
export function Tabs({ idPrefix, label, tabs, selected, onSelect, children }: TabsProps): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);
  const visited = React.useRef(new Set<string>());
  visited.current.add(selected);

  const move = (event: React.KeyboardEvent): void => {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const target = targetOf(event.key, at, buttons.length);
    if (target !== undefined) {
      event.preventDefault();
      buttons[target]?.focus();
    }
  };
  const idOf = (key: string): string => `${idPrefix}-tab-${key}`;
  const panelIdOf = (key: string): string => `${idPrefix}-section-${key}`;

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
        {tabs.map(({ key, name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={idOf(key)}
            className={styles.tab}
            aria-selected={key === selected}
            aria-controls={panelIdOf(key)}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ key }) => (
        <div
          key={key}
          role="tabpanel"
          id={panelIdOf(key)}
          className={styles.tabPanel}
          aria-labelledby={idOf(key)}
          hidden={key !== selected}
          tabIndex={-1}
        >
          {visited.current.has(key) && children(key)}
        </div>
      ))}
    </>
  );
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
