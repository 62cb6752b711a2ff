import * as v from 'valibot';
import type { SectionSettings } from '../../components/sectionSettings';

/** How the contacts stand: as cards side by side, or as lines below each other. */
export type ContactLayout = 'cards' | 'compact';

/** Settings of the contact cards' own. */
export const contactSettings = {
  layout: v.fallback(v.picklist(['cards', 'compact']), 'cards')
};

export type ContactSettings = SectionSettings & { layout: ContactLayout };
