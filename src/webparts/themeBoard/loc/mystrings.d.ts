declare interface IThemeBoardWebPartStrings {
  Title: string;
}

declare module 'ThemeBoardWebPartStrings' {
  const strings: IThemeBoardWebPartStrings;
  export = strings;
}
