import * as React from 'react';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level below, as far as HTML has one. */
export const levelBelow = (level: HeadingLevel): HeadingLevel =>
  level < 6 ? ((level + 1) as HeadingLevel) : 6;

export interface HeadingProps extends React.HTMLAttributes<HTMLHeadingElement> {
  level: HeadingLevel;
}

/** A heading whose level depends on where it stands. */
export const Heading = React.forwardRef<HTMLHeadingElement, HeadingProps>(function Heading(
  { level, ...rest },
  ref
) {
  return React.createElement(`h${level}`, { ...rest, ref });
});
