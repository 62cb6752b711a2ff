import * as React from 'react';

/** Our few signs, drawn with the text's colour; they say nothing to a screen reader, the words beside them do. */
const paths = {
  chevron: 'M5 7.5 10 12.5 15 7.5',
  link: 'M8.3 11.7a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.7 8.3a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  copy: 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3',
  check: 'M4 10.5 8.5 15 16.5 5.5',
  phone:
    'M6.2 3.3 8 6.8 6.4 8.3c.9 2.3 3 4.4 5.3 5.3l1.5-1.6 3.5 1.8c0 1.9-1.2 3-2.9 2.9C8.3 16.2 3.8 11.7 3.3 6.2c-.1-1.7 1-2.9 2.9-2.9z',
  mail: 'M3 5h14v10.5H3zM3.5 5.5 10 11l6.5-5.5',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.3l2.8 1.7',
  topic: 'M3.5 3.5h6.2l6.8 6.8-6.2 6.2-6.8-6.8zM7 7h.1',
  chat: 'M3.5 4h13v9.5H9L5.5 16.5v-3h-2z',
  headset: 'M3.5 12v-2a6.5 6.5 0 0 1 13 0v2M3.5 11.5h3v5h-1a2 2 0 0 1-2-2zM16.5 11.5h-3v5h1a2 2 0 0 0 2-2z',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9v4.5M10 6.3v.4',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.3v.4'
};

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): React.ReactElement {
  return (
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
      <path d={paths[name]} />
    </svg>
  );
}
