declare interface IContactCardsWebPartStrings {
  Title: string;
}

declare module 'ContactCardsWebPartStrings' {
  const strings: IContactCardsWebPartStrings;
  export = strings;
}
