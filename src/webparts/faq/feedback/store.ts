import * as React from 'react';

/** A value that several components show and change. */
export interface Store<T> {
  get(): T;
  change(make: (before: T) => T): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(beginning: T): Store<T> {
  let value = beginning;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    change(make) {
      value = make(value);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}

/** What a store holds, as long as the component is there. */
export function useStored<T>(store: Store<T>): T {
  const [value, setValue] = React.useState(store.get);
  React.useEffect(() => {
    const follow = (): void => setValue(store.get);
    follow(); // it may have changed since it was drawn
    return store.subscribe(follow);
  }, [store]);
  return value;
}
