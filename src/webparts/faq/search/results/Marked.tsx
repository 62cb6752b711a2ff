import * as React from 'react';
import { piecesOf } from '../../../../domain/faq/search/matches';

/** A text with the words that were found in marks. */
export const Marked = ({ text, terms }: { text: string; terms: ReadonlySet<string> }): React.ReactElement => (
  <>
    {piecesOf(text, terms).map((piece, position) =>
      piece.found ? <mark key={position}>{piece.text}</mark> : piece.text
    )}
  </>
);
