import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { Section } from '../../components/Section';
import type { SectionSettings } from '../../components/sectionSettings';
import { useBoardAddress } from './address/useBoardAddress';
import type { BoardView } from './address/boardAddress';
import type { BoardServices } from './BoardServices';
import { BoardMessage } from './components/BoardMessage';
import { ThemeLists } from './components/ThemeLists';
import { ThemePage } from './components/ThemePage';
import { SetUpOffer } from './setUp/SetUpOffer';
import type { ViewCache } from './themes/useThemes';

export interface ThemeBoardProps {
  /** Unique on the page: ids of controls begin with it. */
  instance: string;
  settings: SectionSettings;
  services: BoardServices;
  /** Where a Teams deep link points, if the board was opened by one. */
  subPageId: string | undefined;
}

/** The board: three lists, or one proposal, as the page's address says. */
export function ThemeBoard(props: ThemeBoardProps): React.ReactElement {
  const { instance, settings, services, subPageId } = props;
  const navigation = useBoardAddress(subPageId);
  const cache = React.useRef<ViewCache>(new Map()).current;
  const lastView = React.useRef<BoardView>('mine');
  const section = React.useRef<HTMLElement>(null);
  const { place, moves } = navigation;

  if (place.kind === 'list') {
    lastView.current = place.view;
  }

  const land = React.useCallback(() => {
    (section.current?.querySelector<HTMLElement>('[data-landing]') ?? section.current)?.focus();
  }, []);

  // After each move the focus goes to the heading of what is shown now.
  React.useEffect(() => {
    if (moves > 0) {
      land();
    }
  }, [moves, land]);

  const setUp = services.setUp && <SetUpOffer instance={instance} setUp={services.setUp} />;
  const page = { instance, services, navigation, cache, lastView: lastView.current, land };

  return (
    <Section ref={section} instance={instance} settings={settings} name={strings.Title} busy={false}>
      {(level) => (
        <>
          {place.kind === 'list' && <ThemeLists {...page} level={level} view={place.view} setUp={setUp} />}
          {place.kind === 'theme' && (
            <ThemePage
              {...page}
              key={place.proposalId}
              level={level}
              proposalId={place.proposalId}
              setUp={setUp}
            />
          )}
          {place.kind === 'unreadable' && (
            <BoardMessage
              {...page}
              level={level}
              title={strings.BadAddressTitle}
              text={strings.BadAddressText}
            />
          )}
        </>
      )}
    </Section>
  );
}
