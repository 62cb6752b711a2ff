import * as v from 'valibot';
import { isPutOff, type RoutedPerson, type Routing } from '../../domain/routing/routing';
import { AppError } from '../errors';
import { resolveManager, type ManagerSources } from '../resolveManager';
import { choosePerson, personInputSchema, type PersonSources } from './choosePerson';
import { recordStep, type StepGrounds, type StepSources, type StepTarget } from './recordStep';

export type ReRouteSources = StepSources & PersonSources & ManagerSources;

/** To whom: the manager that the directory names now, somebody chosen, or nobody. */
export const reRouteTargetSchema = v.variant('to', [
  v.object({ to: v.literal('presentManager') }),
  v.object({ to: v.literal('person'), person: personInputSchema }),
  v.object({ to: v.literal('nobody') })
]);
export type ReRouteTarget = v.InferOutput<typeof reRouteTargetSchema>;

/** Sends a proposal to another personnel manager; the old one is kept in the record. */
export const reRoute = (
  sources: ReRouteSources,
  step: StepTarget,
  target: ReRouteTarget,
  note: string
): Promise<void> =>
  recordStep(
    sources,
    step,
    'reRouted',
    async (grounds) => {
      const previous = grounds.timeline.routing?.routing.manager;
      return {
        kind: 'reRouted',
        routing: await newRouting(sources, grounds, target, previous),
        ...(previous ? { previous: { key: previous.key, displayName: previous.displayName } } : {}),
        note
      };
    },
    (content) => (content.kind === 'reRouted' ? { person: content.routing.manager?.key } : {})
  );

async function newRouting(
  sources: ReRouteSources,
  { view, file: { proposal } }: StepGrounds,
  target: ReRouteTarget,
  previous: RoutedPerson | undefined
): Promise<Routing> {
  switch (target.to) {
    case 'nobody':
      return { secretariat: 'to', code: 'ReRouted', hops: [] };
    case 'person': {
      const manager = await choosePerson(sources, target.person, proposal.proposer, view.settings);
      checkIsAnother(manager, previous);
      return {
        manager,
        secretariat: 'copy',
        code: 'ReRouted',
        hops: [{ displayName: manager.displayName, code: 'ReRouted' }]
      };
    }
    case 'presentManager': {
      // By the secretariat's word, whatever the proposer says of the one whom the directory names.
      const { proposer, content } = proposal;
      const found = await resolveManager(sources, { proposer, content }, view.settings);
      if (isPutOff(found)) {
        throw new AppError(found.code === 'NoConsent' ? 'consentMissing' : 'unavailable', 'no directory');
      }
      checkIsAnother(found.manager, previous);
      return previous ? afterLeaving(previous, found) : found;
    }
  }
}

function checkIsAnother(manager: RoutedPerson | undefined, previous: RoutedPerson | undefined): void {
  if (manager && manager.key === previous?.key) {
    throw new AppError('sameManager', 'the manager would be the one who was asked already');
  }
}

/** The proposer has another manager than the one who was asked: the old one comes first among the hops. */
const afterLeaving = (previous: RoutedPerson, found: Routing): Routing => ({
  ...found,
  code: 'ManagerLeft',
  hops: [{ displayName: previous.displayName, code: 'ManagerLeft' }, ...found.hops]
});
