/** @jest-environment jsdom */
import * as React from 'react';
import { FormScopeProvider, type FormScope } from '../../../src/webparts/themeProposal/components/FormScope';
import { emptyValues } from '../../../src/webparts/themeProposal/form/formValues';
import { RoutingSection } from '../../../src/webparts/themeProposal/routing/RoutingSection';
import { routingTo, settings } from '../../support/builders';
import { removeRendered, renderReact, until } from '../../support/renderReact';

jest.mock('NetworkThemeStrings', () => ({ locale: 'da-DK' }), { virtual: true });

afterEach(removeRendered);

/** The section in a form whose draft says that Bo is not the manager, while the directory names `manager`. */
async function withDraftAbout(manager: string): Promise<{ place: HTMLElement; change: jest.Mock }> {
  const change = jest.fn();
  const values = { ...emptyValues, disputedManager: 'Bo@fjordby.example' };
  const scope = {
    instance: 'w',
    level: 3,
    form: { values, change },
    drafts: { keeping: { isUnkept: false } },
    network: { status: 'ready', value: { ...settings(), workplaces: [] } },
    services: { previewRouting: async () => routingTo(manager) },
    onRetrySettings: jest.fn()
  };
  const place = await renderReact(
    <FormScopeProvider value={scope as unknown as FormScope}>
      <RoutingSection />
    </FormScopeProvider>
  );
  await until(() => !place.textContent?.includes('Finder din personaleleder'));
  return { place, change };
}

test('what a draft says of a manager falls when the directory has come to name another', async () => {
  const { change } = await withDraftAbout('Carl');
  expect(change.mock.calls).toEqual([[{ disputedManager: '' }]]);
});

test('and stands while it names the same', async () => {
  const { place, change } = await withDraftAbout('Bo');
  expect(change).not.toHaveBeenCalled();
  expect(place.textContent).toContain('fordi du siger, at Bo ikke er din leder');
});
