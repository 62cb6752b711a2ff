import type { Kept } from '../../../components/kept';
import type { PanelState } from './editing';

/** The panels that are in the page, by instance: how to open each at a section. The module is loaded once, so that they are found here. */
const panels = new Map<string, (section: string) => void>();

/** Tells of a panel; the result takes it back. */
export function offerPanel(instance: string, goTo: (section: string) => void): () => void {
  panels.set(instance, goTo);
  return () => {
    panels.delete(instance);
  };
}

/** Opens an FAQ's panel at a section, or has it open there as soon as it comes. */
export function openPanel(instance: string, kept: Kept<PanelState>, section: string): void {
  const goTo = panels.get(instance);
  if (goTo) {
    goTo(section);
  } else {
    kept.keep({ isOpen: true, section });
  }
}
