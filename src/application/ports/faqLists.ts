/** A list of the site that an FAQ can show. */
export interface FaqListChoice {
  /** Empty for the suite's own list. */
  id: string;
  title: string;
  /** Where its entries are edited, from the root of the host. */
  url: string;
}

export interface FaqLists {
  /** The lists that have an FAQ's columns, by title; the suite's own first, where the site has it. Throws AppError. */
  lists(): Promise<FaqListChoice[]>;
  /** The categories in a list, by the Danish alphabet; the id is empty for the suite's own. Throws AppError. */
  categories(id: string): Promise<string[]>;
}
