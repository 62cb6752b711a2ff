import * as React from 'react';

/** Puts elements into a text: each `{name}` gives way to the node of that name. */
export const fillNodes = (
  template: string,
  nodes: Readonly<Record<string, React.ReactNode>>
): React.ReactElement =>
  React.createElement(
    React.Fragment,
    null,
    ...template.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : nodes[piece]))
  );
