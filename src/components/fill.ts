/**
 * Puts values into a text: `fill('{length} af {max} tegn', { length: 1, max: 2000 }, 'da-DK')` is `1 af 2.000 tegn`. A name
 * without a value stays as it is.
 */
export const fill = (
  template: string,
  values: Readonly<Record<string, string | number>>,
  locale?: string
): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === 'number' ? numberText(value, locale) : value;
  });

/** Small counts look the same in every language that we speak; the browser takes 9 ms to find out how it writes numbers in a language. */
const numberText = (value: number, locale?: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString(locale);
