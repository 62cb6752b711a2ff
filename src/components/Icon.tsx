import * as React from 'react';

/** One of our signs, in the colour of the text around it; it says nothing to a screen reader, the words beside it do. */
export const Icon = ({ sign, size = 20 }: { sign: string; size?: number }): React.ReactElement => (
  <svg
    aria-hidden="true"
    focusable="false"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={sign} />
  </svg>
);
