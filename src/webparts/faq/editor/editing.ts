import * as v from 'valibot';
import type { FaqDesk } from '../../../application/ports/faqDesk';
import type { SecretariatSignals } from '../../../application/ports/secretariatSignals';
import type { Kept } from '../../../components/kept';

/** What the sections of the editor's panel work with. */
export interface EditorServices {
  desk: FaqDesk;
  /** What readers have said. */
  signals: SecretariatSignals;
}

/** Whether the panel is open, and at which section: somebody who comes back from SharePoint's form finds it so. */
export const panelSchema = v.object({ isOpen: v.boolean(), section: v.string() });
export type PanelState = v.InferOutput<typeof panelSchema>;

/** What the composition root gives an FAQ for those who may edit it. Functions and stores keep their identity between renders. */
export interface FaqEditing {
  /** Whether this person may edit the list: asked once the questions are painted. */
  mayEdit(): Promise<boolean>;
  loadServices(): Promise<EditorServices>;
  keptPanel: Kept<PanelState>;
  /** Language of the page, `da-DK`. */
  locale: string;
}
