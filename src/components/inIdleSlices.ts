import { whenIdle } from './whenIdle';

/** In milliseconds: nobody who types notices so short a pause. */
const slice = 8;

/** Works through a list while the browser rests, a few milliseconds at a time. */
export async function inIdleSlices<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  for (let next = 0; next < items.length;) {
    await new Promise<void>(whenIdle);
    const end = performance.now() + slice;
    do {
      work(items[next]);
      next++;
    } while (next < items.length && performance.now() < end);
  }
}
