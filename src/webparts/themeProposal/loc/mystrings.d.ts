declare interface IThemeProposalWebPartStrings {
  Title: string;
}

declare module 'ThemeProposalWebPartStrings' {
  const strings: IThemeProposalWebPartStrings;
  export = strings;
}
