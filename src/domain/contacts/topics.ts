/**
 * The topics that an editor typed in one field: one a line, or set apart by semicolons, or else by commas. Each is named once.
 */
export function topicsOf(typed: string): string[] {
  const mark = /[;\n\r]/.test(typed) ? /[;\n\r]/ : /,/;
  return Array.from(new Set(typed.split(mark).map((topic) => topic.trim()))).filter((topic) => topic !== '');
}
