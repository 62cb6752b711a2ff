import { themeVariables } from '../../src/components/theme';

test('the page’s semantic colours win', () => {
  const variables = themeVariables({ semanticColors: { bodyText: '#111111', link: '#03787c' } });
  expect(variables['--np-text']).toBe('#111111');
  expect(variables['--np-link']).toBe('#03787c');
});

test('a colour that the theme lacks comes from its nearest relative', () => {
  expect(themeVariables({ semanticColors: { bodyDivider: '#eeeeee' } })['--np-divider']).toBe('#eeeeee');
  expect(themeVariables({ semanticColors: { link: '#03787c' } })['--np-link-hover']).toBe('#03787c');
});

/** Relative luminance and contrast by WCAG 2.1. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test.each([
  ['light', false],
  ['dark', true]
])('without any theme, text is readable on a %s page', (_name, isInverted) => {
  const variables = themeVariables({ isInverted });
  for (const text of ['--np-text', '--np-subtext', '--np-link', '--np-link-hover', '--np-error']) {
    for (const ground of ['--np-background', '--np-surface', '--np-hover']) {
      expect(contrast(variables[text] ?? '', variables[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  }
});
