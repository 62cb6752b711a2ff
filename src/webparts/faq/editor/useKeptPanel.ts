import * as React from 'react';
import type { Kept } from '../../../components/kept';
import type { PanelState } from './editing';
import type { EditorSection } from './EditorSection';

export interface Panel {
  isOpen: boolean;
  /** Whether it has been open: what was begun in it stays while it is closed. */
  wasOpened: boolean;
  section: string;
  toggle(): void;
  goTo(section: string): void;
}

/** The panel's state, kept for the browser session: back from SharePoint's form, an editor goes on where they were. */
export function useKeptPanel(kept: Kept<PanelState>, sections: readonly EditorSection[]): Panel {
  const [state, setState] = React.useState<PanelState>(() => {
    const before = kept.read();
    const known = sections.find(({ key }) => key === before?.section) ?? sections[0];
    return { isOpen: before?.isOpen ?? false, section: known?.key ?? '' };
  });
  const wasOpened = React.useRef(false);
  wasOpened.current = wasOpened.current || state.isOpen;
  React.useEffect(() => {
    kept.keep(state);
  }, [kept, state]);

  const changes = React.useMemo(
    () => ({
      toggle: () => setState((before) => ({ ...before, isOpen: !before.isOpen })),
      goTo: (section: string) => setState({ isOpen: true, section })
    }),
    []
  );
  return { ...state, ...changes, wasOpened: wasOpened.current };
}
