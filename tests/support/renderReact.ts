import type * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';

const places: HTMLElement[] = [];

/** Puts an element into the page of a jsdom test and lets its effects and promises settle. */
export async function renderReact(element: React.ReactElement): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  await settled(() => {
    ReactDom.render(element, place);
  });
  return place;
}

/** Does something and lets what follows from it settle. */
export async function settled(action: () => void): Promise<void> {
  await act(async () => {
    action();
    // Effects may start promises, and those others: a few turns of the queue end them all in these tests.
    for (let turn = 0; turn < 20; turn++) {
      await Promise.resolve();
    }
  });
}

/** Waits for something that idle time or a timer brings about. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries === 200) {
      throw new Error('It never came about.');
    }
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  }
}

/** Takes everything away again, as leaving the page would. */
export function removeRendered(): void {
  for (const place of places.splice(0)) {
    ReactDom.unmountComponentAtNode(place);
    place.remove();
  }
}
