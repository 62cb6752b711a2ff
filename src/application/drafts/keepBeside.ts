import type { Draft } from '../../domain/draft/draft';
import { AppError } from '../errors';
import type { DraftSources } from './draftSources';
import { saveDraft } from './saveDraft';

/** A wording as a draft of its own. */
export const draftBeside = (wording: Draft): Draft => ({
  ...wording,
  clientId: crypto.randomUUID(),
  revision: crypto.randomUUID()
});

/**
 * Keeps such a draft, on this device and in the list; a second try makes no second one. Throws AppError where neither has it: the list's,
 * or `rejected` for one with a number that may not leave a device that keeps nothing.
 */
export async function keepBeside(
  sources: Pick<DraftSources, 'device' | 'list'>,
  draft: Draft
): Promise<void> {
  await sources.device.put({ draft });
  const isOnDevice = (await sources.device.read(draft.clientId)) !== undefined;
  try {
    const { result } = await saveDraft(sources, draft);
    if (result !== 'saved' && !isOnDevice) {
      throw new AppError('rejected', `the draft is kept nowhere: ${result}`);
    }
  } catch (error) {
    if (!isOnDevice) {
      throw error;
    }
  }
}
