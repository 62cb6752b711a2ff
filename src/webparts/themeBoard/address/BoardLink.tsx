import * as React from 'react';
import type { BoardPlace } from './boardAddress';
import type { BoardNavigation } from './useBoardAddress';

export interface BoardLinkProps extends Omit<React.AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: BoardPlace;
  navigation: BoardNavigation;
}

/** A link within the board: a real address, so that it opens in a tab of its own where one asks for that. */
export function BoardLink({ to, navigation, children, ...rest }: BoardLinkProps): React.ReactElement {
  const follow = (event: React.MouseEvent): void => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      navigation.go(to);
    }
  };
  return (
    <a {...rest} href={navigation.hrefOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
