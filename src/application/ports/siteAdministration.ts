/** One thing that set-up did or found in place. */
export interface SetUpStep {
  what:
    'permissionLevel' | 'group' | 'member' | 'list' | 'field' | 'listSettings' | 'permissions' | 'account';
  name: string;
  result: 'created' | 'changed' | 'inPlace';
}

/** What a site owner can do to the site. Each call is idempotent and tells what it did; each throws AppError. */
export interface SiteAdministration {
  ensurePermissionLevels(): Promise<SetUpStep[]>;
  ensureSecretariat(members: readonly string[]): Promise<SetUpStep[]>;
  listTitles(): readonly string[];
  /** Makes the list or the columns that are missing, and sets versioning and item-level security. */
  ensureList(title: string): Promise<SetUpStep[]>;
  /** Breaks inheritance and gives exactly the rights of the contract. */
  protectList(title: string): Promise<SetUpStep[]>;
}
