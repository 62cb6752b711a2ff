/** What is said of a list that an editor has chosen. */
export interface ChosenListTexts {
  chooseList: string;
  goneTitle: string;
  gone: string;
  lacksTitle: string;
  /** `{column}` is the name of the column. */
  lacks: string;
  /** Added where the page is not being edited. */
  editPage: string;
}

/** What help says of a list; each web part has its own, in the chunk that the help comes in. */
export interface OwnHelpTexts {
  /** The link to the secretariat's mailbox. */
  write: string;
  guestTitle: string;
  guestText: string;
  missingTitle: string;
  missingOwner: string;
  /** `{column}` is the name of the column. */
  outdatedTitle: string;
  outdatedOwner: string;
  /** For editors of a page whose site is another's. */
  askOwner: string;
  reader: Readonly<Record<'missing' | 'outdated' | 'refused', { title: string; text: string }>>;
  emptyEditor: string;
  addFirst: string;
  /** Where an editor can choose another list. */
  chosen?: ChosenListTexts;
}

/** Those, and what a web part says of its list anyway. */
export interface ListHelpTexts extends OwnHelpTexts {
  tryAgain: string;
  /** Over content that was kept from the last visit. */
  keptTitle: string;
  emptyTitle: string;
  emptyReader: string;
}

/** Puts them together. */
export const listHelpTexts = (
  own: OwnHelpTexts,
  strings: { TryAgain: string; BehindTitle: string; EmptyTitle: string; EmptyText: string }
): ListHelpTexts => ({
  ...own,
  tryAgain: strings.TryAgain,
  keptTitle: strings.BehindTitle,
  emptyTitle: strings.EmptyTitle,
  emptyReader: strings.EmptyText
});
