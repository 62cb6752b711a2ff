/** The columns that events and decisions share: what happened, to which proposal, and the key that lets it happen once. */
export const recordFields = {
  ProposalId: { type: 'number', title: 'Forslag (id)', required: true, indexed: true },
  Kind: { type: 'text', title: 'Hændelse', required: true, maxLength: 50, indexed: true },
  Payload: { type: 'note', title: 'Indhold (JSON)', required: true },
  PersonKey: { type: 'text', title: 'Person, det handler om', maxLength: 255, indexed: true },
  OtherId: { type: 'number', title: 'Andet forslag (id)', indexed: true },
  ProposalVersion: { type: 'text', title: 'Forslagets version', maxLength: 20 },
  DedupKey: {
    type: 'text',
    title: 'Nøgle (kun én gang)',
    required: true,
    maxLength: 255,
    indexed: true,
    unique: true
  }
} as const;
