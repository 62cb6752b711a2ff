/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import * as React from 'react';
import { AppError } from '../../../src/application/errors';
import { SetAsideNotice } from '../../../src/webparts/themeProposal/draft/SetAsideNotice';
import { useSetAside, type SetAside } from '../../../src/webparts/themeProposal/draft/useSetAside';
import type { Draft } from '../../../src/domain/draft/draft';
import { madeDraft, reworded } from '../../support/drafts';
import { removeRendered, renderReact, settled } from '../../support/renderReact';

jest.mock(
  'NetworkThemeStrings',
  () =>
    jest.requireActual<typeof import('../../support/themeTexts')>('../../support/themeTexts').themeTexts(),
  { virtual: true }
);
jest.mock(
  'ThemeProposalWebPartStrings',
  () =>
    jest
      .requireActual<typeof import('../../support/webPartStrings')>('../../support/webPartStrings')
      .webPartStrings('themeProposal', 'da-dk'),
  { virtual: true }
);

const mine = madeDraft({ title: 'Her' });
const theirs = reworded(mine, { title: 'Der' });
let asked: Draft[];
let answer: () => Promise<void>;
let setAside: SetAside;

function Bar(): React.ReactElement {
  setAside = useSetAside(
    {
      keepBeside: (draft) => {
        asked.push(draft);
        return answer();
      }
    },
    mine
  );
  return <SetAsideNotice setAside={setAside} onTried={() => undefined} />;
}

beforeAll(() => Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true }));
beforeEach(() => {
  asked = [];
  answer = async () => undefined;
});
afterEach(removeRendered);

/** After the choice of the wording here. */
async function chosen(): Promise<HTMLElement> {
  const place = await renderReact(<Bar />);
  await settled(() => setAside.remember(mine, { where: 'tab', copy: { draft: theirs } }, 'mine'));
  return place;
}
const press = (place: HTMLElement): Promise<void> => settled(() => place.querySelector('button')?.click());

test('two clicks while it is on its way keep it once', async () => {
  let letGo = (): void => undefined;
  answer = () => new Promise((resolve) => (letGo = resolve));
  const place = await chosen();
  await press(place);
  await press(place);
  await settled(() => letGo());
  expect(asked.map(({ values }) => values)).toEqual([theirs.values]);
  expect(place.querySelector('button')).toBeNull();
});

test('what could not be kept is said to be so, stays, and a new try is for the same draft', async () => {
  answer = () => Promise.reject(new AppError('unavailable', 'away'));
  const place = await chosen();
  await press(place);
  expect(place.querySelector('[role=alert]')).not.toBeNull();
  expect(setAside.state).toBe('offered');
  answer = async () => undefined;
  await press(place);
  expect(setAside.state).toBe('back');
  expect(new Set(asked.map(({ clientId }) => clientId)).size).toBe(1);
  expect(place.querySelector('[role=alert]')).toBeNull();
});
