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
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
