import { networkTypes } from '../../../src/domain/network/networkType';
import {
  canTake,
  referenceForumOf,
  secretariatSteps,
  type StepKind
} from '../../../src/domain/timeline/steps';
import { themeStatuses, type ThemeStatus } from '../../../src/domain/timeline/themeStatus';

/** From where a step can be taken with a welfare proposal that was found ready. */
const from = (step: StepKind): ThemeStatus[] =>
  themeStatuses.filter((status) =>
    canTake(step, { status, networkType: 'welfare', screening: 'ready', isDuplicate: true })
  );

/* The way of a proposal as the municipality has it. */
test.each<[StepKind, ThemeStatus[]]>([
  ['screened', ['submitted', 'withManager', 'screening', 'postponed']],
  ['referenceLeaderAssigned', ['submitted', 'withManager', 'screening', 'nominated', 'started', 'postponed']],
  ['nominated', ['screening', 'postponed']],
  ['decided', ['nominated']],
  ['completed', ['started']],
  ['reRouted', ['submitted', 'withManager', 'screening', 'nominated', 'started', 'postponed']],
  ['duplicateMarked', ['submitted', 'withManager', 'screening', 'nominated', 'postponed']],
  ['duplicateLifted', ['submitted', 'withManager', 'screening', 'nominated', 'started', 'postponed']],
  ['edited', ['submitted', 'withManager', 'screening', 'nominated', 'postponed']],
  ['withdrawn', ['submitted', 'withManager', 'screening', 'nominated', 'postponed']],
  ['joined', ['submitted', 'withManager', 'screening', 'nominated', 'started', 'postponed']]
])('%s can come after %j', (step, statuses) => {
  expect(from(step)).toEqual(statuses);
});

test('what is over stays over', () => {
  const over: ThemeStatus[] = ['notSelected', 'withdrawn', 'completed'];
  for (const step of [...secretariatSteps, 'withdrawn', 'joined'] as const) {
    expect(from(step).filter((status) => over.includes(status))).toEqual([]);
  }
});

test('only what was found ready is nominated', () => {
  for (const screening of ['needsWork', 'otherWay', undefined] as const) {
    const ground = { status: 'screening', networkType: 'welfare', screening, isDuplicate: false } as const;
    expect(canTake('nominated', ground)).toBe(false);
    expect(canTake('screened', ground)).toBe(true);
  }
});

test('reference leaders come from the directors’ or the heads’ forum; learning and unsure themes have none', () => {
  const ground = { status: 'screening', screening: undefined, isDuplicate: false } as const;
  expect(networkTypes.map((networkType) => [networkType, referenceForumOf(networkType)])).toEqual([
    ['innovation', 'directorForum'],
    ['learning', undefined],
    ['welfare', 'chiefForum'],
    ['unsure', undefined]
  ]);
  expect(
    networkTypes.filter((networkType) => canTake('referenceLeaderAssigned', { ...ground, networkType }))
  ).toEqual(['innovation', 'welfare']);
});

test('only what is marked as a duplicate can be said to be none', () => {
  const ground = { status: 'screening', networkType: 'welfare', screening: undefined } as const;
  expect(canTake('duplicateLifted', { ...ground, isDuplicate: false })).toBe(false);
  expect(canTake('duplicateLifted', { ...ground, isDuplicate: true })).toBe(true);
  expect(canTake('duplicateMarked', { ...ground, isDuplicate: true })).toBe(true);
});
