/** What an editor may choose between: the value that is stored, and what it is called. */
export interface PaneOption {
  value: string | number;
  text: string;
}

/** One field of the pane in which an editor sets a web part up, in plain values; `name` is the setting that it changes. */
export type PaneField<Settings> =
  | {
      kind: 'text';
      name: keyof Settings & string;
      label: string;
      help?: string;
      /** In characters; what is longer is told and not stored. */
      longest: number;
      rows?: number;
    }
  | {
      kind: 'choice';
      name: keyof Settings & string;
      label: string;
      options: readonly PaneOption[];
      disabled?: boolean;
    }
  | { kind: 'switch'; name: keyof Settings & string; label: string; on: string; off: string }
  /** Any number of the options; stored is the list of their values. */
  | {
      kind: 'choices';
      name: keyof Settings & string;
      label: string;
      help?: string;
      options: ReadonlyArray<{ value: string; text: string }>;
      chosen: readonly string[];
    }
  /** Says something about the fields around it. */
  | { kind: 'note'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'button'; text: string; onClick(): void };

/** Fields that belong together; the first group of a pane needs no name. */
export interface PaneGroup<Settings> {
  name?: string;
  fields: ReadonlyArray<PaneField<Settings>>;
}

/** What a pane shows of a web part's settings; asked each time that the pane is drawn. */
export type SettingsPane<Settings> = (settings: Settings) => ReadonlyArray<PaneGroup<Settings>>;
