/** Our few signs, each the path of a drawing of 20 × 20: by itself, so that a web part carries only those that it shows. */

export const chevron = 'M5 7.5 10 12.5 15 7.5';
export const link =
  'M8.3 11.7a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.7 8.3a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1';
export const copy = 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3';
export const check = 'M4 10.5 8.5 15 16.5 5.5';
export const phone =
  'M6.2 3.3 8 6.8 6.4 8.3c.9 2.3 3 4.4 5.3 5.3l1.5-1.6 3.5 1.8c0 1.9-1.2 3-2.9 2.9C8.3 16.2 3.8 11.7 3.3 6.2c-.1-1.7 1-2.9 2.9-2.9z';
export const mail = 'M3 5h14v10.5H3zM3.5 5.5 10 11l6.5-5.5';
export const clock = 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.3l2.8 1.7';
export const topic = 'M3.5 3.5h6.2l6.8 6.8-6.2 6.2-6.8-6.8zM7 7h.1';
export const chat = 'M3.5 4h13v9.5H9L5.5 16.5v-3h-2z';
export const headset =
  'M3.5 12v-2a6.5 6.5 0 0 1 13 0v2M3.5 11.5h3v5h-1a2 2 0 0 1-2-2zM16.5 11.5h-3v5h1a2 2 0 0 0 2-2z';
export const info = 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9v4.5M10 6.3v.4';
export const warning = 'M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.3v.4';
