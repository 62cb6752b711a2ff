/** Which of somebody's drafts have become proposals. */
export interface SubmittedDrafts {
  /** Those of the client ids under which this person has submitted a proposal. Throws AppError. */
  among(clientIds: readonly string[]): Promise<string[]>;
}
