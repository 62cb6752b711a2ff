declare module 'NetworkThemeStrings' {
  const strings: import('../themeTexts').ThemeTexts;
  export = strings;
}
