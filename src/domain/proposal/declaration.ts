/** What the proposer says in sending a proposal, beside what they wrote in it. */
export interface Declaration {
  /** "Det er ikke min leder": whoever is found is not asked, and the secretariat finds the right one. */
  disputesManager?: boolean;
  /** The version of the privacy notice that stood above the button. */
  privacyNotice?: string;
}
