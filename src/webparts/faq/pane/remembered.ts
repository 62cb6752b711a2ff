import type { Loading } from '../../../components/useLoading';

/** Something that is fetched for the pane: asked for when first drawn, drawn again when it has come. */
export interface Remembered<T> {
  /** As it is now; asks for it the first time. */
  state(): Loading<T>;
  /** Asks anew the next time that it is drawn. */
  forget(): void;
}

export function remembered<T>(load: () => Promise<T>, redraw: () => void): Remembered<T> {
  let current: { state: Loading<T> } | undefined;
  const begin = (): { state: Loading<T> } => {
    const attempt: { state: Loading<T> } = { state: { status: 'loading' } };
    const settle = (state: Loading<T>): void => {
      attempt.state = state;
      if (current === attempt) {
        redraw();
      }
    };
    load().then(
      (value) => settle({ status: 'ready', value }),
      (error) => settle({ status: 'failed', error })
    );
    return attempt;
  };
  return {
    state: () => (current = current ?? begin()).state,
    forget: () => (current = undefined)
  };
}
