/** @jest-environment jsdom */
import * as React from 'react';
import { AppError } from '../../../src/application/errors';
import type { Loading } from '../../../src/components/useLoading';
import { resolveRouting, routingWithoutDirectory } from '../../../src/domain/routing/resolveRouting';
import { routingCodes, type Routing } from '../../../src/domain/routing/routing';
import { disputed } from '../../../src/domain/routing/disputed';
import type { FormSettings } from '../../../src/webparts/themeProposal/ProposalServices';
import { previewText } from '../../../src/webparts/themeProposal/routing/previewText';
import { previewTexts } from '../../../src/webparts/themeProposal/routing/previewTexts';
import { RoutingPreview } from '../../../src/webparts/themeProposal/routing/RoutingPreview';
import { useRoutingPreview } from '../../../src/webparts/themeProposal/routing/useRoutingPreview';
import { directoryPerson, routedPerson, routingTo, settings } from '../../support/builders';
import { removeRendered, renderReact, settled, until } from '../../support/renderReact';

const texts = previewTexts.da;
const network = (workplaces: string[] = []): Loading<FormSettings> => ({
  status: 'ready',
  value: { ...settings(), workplaces }
});
type Ask = jest.Mock<Promise<Routing>, [FormSettings, string?]>;
const finds = (routing: Routing = routingTo('Bo')): Ask =>
  jest.fn<Promise<Routing>, [FormSettings, string?]>(async () => routing);

interface FormProps {
  ask: Ask;
  settings?: Loading<FormSettings>;
  employmentUnit?: string;
  isKept?: boolean;
}

/** As the form has it: the word about the manager is kept beside what is typed. */
function Form({ ask, settings: given, employmentUnit = '', isKept = true }: FormProps): React.ReactElement {
  const [disputedManager, setDisputed] = React.useState('');
  const [ready] = React.useState(() => network());
  const { preview, retry } = useRoutingPreview({ ask, network: given ?? ready, employmentUnit, isKept });
  return (
    <RoutingPreview
      id="p"
      level={3}
      texts={texts}
      preview={preview}
      isDisputed={disputedManager !== ''}
      onDispute={setDisputed}
      onRetry={retry}
    />
  );
}

const said = (place: HTMLElement): string => place.querySelector('[role=status]')?.textContent ?? '';
const box = (place: HTMLElement): HTMLInputElement | null => place.querySelector('input[type=checkbox]');
const shows = async (place: HTMLElement, text: string): Promise<void> => {
  await until(() => said(place).includes(text));
};

afterEach(removeRendered);

test('it says to whom the proposal goes and why, and asks for it once', async () => {
  const ask = finds();
  const place = await renderReact(<Form ask={ask} />);
  await shows(place, 'Forslaget går til Bo, som er din personaleleder ifølge personalekataloget.');
  expect(ask.mock.calls).toEqual([[expect.objectContaining({ workplaces: [] }), undefined]]);
});

test('the manager who is not one’s own is sent past, and that can be taken back', async () => {
  const place = await renderReact(<Form ask={finds()} />);
  await until(() => box(place) !== null);
  await settled(() => box(place)?.click());
  expect(said(place)).toBe(
    'Forslaget går til sekretariatet, fordi du siger, at Bo ikke er din leder. Bo får ikke besked, og sekretariatet finder den rette.'
  );
  await settled(() => box(place)?.click());
  expect(said(place)).toMatch(/^Forslaget går til Bo/);
  expect(box(place)?.checked).toBe(false);
});

test('where the secretariat gets it there is nothing to dispute', async () => {
  const place = await renderReact(<Form ask={finds(routingWithoutDirectory('NoConsent'))} />);
  await shows(place, 'fordi portalen ikke har fået lov til at læse personalekataloget');
  expect(box(place)).toBeNull();
});

test('several workplaces are chosen among before anything is asked, and each is asked for', async () => {
  const ask = finds();
  const workplaces = network(['Huset', 'Skolen']);
  const place = await renderReact(<Form ask={ask} settings={workplaces} />);
  expect(said(place)).toBe('Vælg dit ansættelsessted ovenfor. Så kan du se, hvem forslaget går til.');
  expect(ask).not.toHaveBeenCalled();
  removeRendered();
  const chosen = await renderReact(<Form ask={ask} settings={workplaces} employmentUnit="Skolen" />);
  await shows(chosen, 'Forslaget går til Bo');
  expect(ask.mock.calls.map(([, workplace]) => workplace)).toEqual(['Skolen']);
});

test.each<[string, () => Promise<Routing>]>([
  ['does not answer', async () => routingWithoutDirectory('RoutingDeferred')],
  ['cannot be asked', () => Promise.reject(new AppError('network', 'offline'))]
])(
  'while the directory %s that is said with what follows, and it can be asked again',
  async (_how, fails) => {
    const ask = finds();
    ask.mockImplementationOnce(fails);
    const place = await renderReact(<Form ask={ask} />);
    await shows(
      place,
      'Vi kan ikke slå din leder op lige nu. Du kan godt sende alligevel: Forslaget bliver gemt'
    );
    place.querySelector('button')?.focus();
    await settled(() => place.querySelector('button')?.click());
    expect(document.activeElement?.tagName).toBe('SECTION'); // the button has gone, and the place is kept
    await shows(place, 'Forslaget går til Bo');
  }
);

test('without the settings nothing is asked, and that is said', async () => {
  const ask = finds();
  const place = await renderReact(<Form ask={ask} settings={{ status: 'failed', error: new Error() }} />);
  await shows(place, 'Vi kan ikke slå din leder op lige nu.');
  expect(ask).not.toHaveBeenCalled();
});

test('what could be lost to a sign-in is not put at risk: while the draft cannot be kept, nothing is asked', async () => {
  const ask = finds();
  const place = await renderReact(<Form ask={ask} isKept={false} />);
  await shows(place, 'fordi din kladde ikke kan gemmes på denne enhed');
  expect(ask).not.toHaveBeenCalled();
});

describe.each(['da', 'en'] as const)('in words (%s)', (language) => {
  const words = previewTexts[language];

  test.each(routingCodes)('%s has no gap, with a manager and without', (code) => {
    for (const manager of [routedPerson('Mette'), undefined]) {
      const hops = [{ displayName: 'Bo', code }];
      const sentence = previewText({ code, secretariat: 'copy', hops, manager }, words);
      expect(sentence).not.toMatch(/[{}]| {2}|undefined/);
      expect(sentence).toContain(manager ? 'Mette' : language === 'da' ? 'sekretariatet' : 'secretariat');
    }
  });

  test('whatever the rule can find before sending has a reason of its own', () => {
    const anna = directoryPerson('anna');
    const found = [
      [directoryPerson('bo')],
      [directoryPerson('bo', { accountEnabled: false }), directoryPerson('carl')],
      [directoryPerson('bo', { mail: undefined })],
      [anna],
      []
    ].map((chain) => resolveRouting({ proposer: anna, chain }, { overrides: [], rules: settings() }));
    for (const routing of [...found, disputed(found[0])]) {
      const reasons = routing.manager ? words.toManager : words.toSecretariat;
      expect([routing.code, reasons[routing.code]]).toEqual([routing.code, expect.any(String)]);
    }
  });

  test('a deputy is named', () => {
    const routing = { ...routingTo('Bo'), deputy: routedPerson('Ole') };
    expect(previewText(routing, words)).toMatch(/Ole/);
  });
});
