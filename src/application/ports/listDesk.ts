/** What somebody may do with an empty list. */
export interface ListDesk {
  mayAdd: boolean;
  /** SharePoint's form for a new row, from the root of the host. */
  newForm: string;
}
