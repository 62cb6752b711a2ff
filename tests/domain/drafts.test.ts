import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { differingFields, relationOf } from '../../src/domain/draft/compareDrafts';
import { draftText, parseDraft } from '../../src/domain/draft/draft';
import { draftLife, keptUntil, standingOf } from '../../src/domain/draft/draftAge';
import { draftNumberFault } from '../../src/domain/draft/draftNumbers';
import { madeDraft, reworded } from '../support/drafts';

/** Any name but those by which JSON could reach an object's prototype; a draft drops them. */
const fieldNames = fc.string().filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));

describe('a draft as it is stored', () => {
  test('reads back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fieldNames, fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()))),
        fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }), {
          nil: undefined
        }),
        (values, toldAt) => {
          const draft = { ...madeDraft({ ...values }), ...(toldAt ? { toldAt } : {}) };
          expect(parseDraft(draftText(draft))).toEqual(JSON.parse(JSON.stringify(draft), revive));
        }
      )
    );
  });

  test('drops a value that would become the values’ prototype', () => {
    const draft = madeDraft();
    const text = draftText(draft).replace('"values":{', '"values":{"__proto__":["x"],');
    expect(parseDraft(text)).toEqual(draft);
  });

  test.each(['', '{', 'null', '[]', '{"format":2}', draftText({ ...madeDraft(), clientId: 'x' })])(
    '%s is none',
    (text) => {
      expect(parseDraft(text)).toBeUndefined();
    }
  );
});

const revive = (key: string, value: unknown): unknown =>
  key === 'changedAt' || key === 'toldAt' ? new Date(String(value)) : value;

describe('how a device’s copy stands to the list’s', () => {
  const first = madeDraft({ title: 'a' });
  const mine = reworded(first, { title: 'b' });
  const theirs = reworded(first, { title: 'c' });
  const saved = { revision: first.revision };

  test.each([
    ['one wording', 'same', { draft: mine }, mine],
    ['the same words, typed twice', 'same', { draft: mine }, { ...mine, revision: randomUUID() }],
    ['only the device has gone on', 'ahead', { draft: mine, saved }, first],
    [
      'the list has what was sent, the answer was lost',
      'ahead',
      { draft: mine, sending: theirs.revision },
      theirs
    ],
    ['only the list has gone on', 'behind', { draft: first, saved }, theirs],
    ['both have gone on', 'conflict', { draft: mine, saved }, theirs],
    ['the device knows nothing of the list', 'conflict', { draft: mine }, theirs]
  ] as const)('%s: %s', (_case, relation, device, listed) => {
    expect(relationOf(device, listed)).toBe(relation);
  });

  test('never lets a wording be written over that the device has not seen', () => {
    const ids = fc.constantFrom(...Array.from({ length: 4 }, () => randomUUID()));
    fc.assert(
      fc.property(ids, ids, fc.option(ids, { nil: undefined }), ids, (own, there, sending, savedRevision) => {
        const draft = { ...madeDraft({ title: own }), revision: own };
        const listed = { ...madeDraft({ title: there }), revision: there };
        const relation = relationOf({ draft, saved: { revision: savedRevision }, sending }, listed);
        if (relation === 'ahead') {
          expect([savedRevision, sending]).toContain(there);
        }
        if (relation === 'behind') {
          expect(own).toBe(savedRevision);
        }
      })
    );
  });
});

test('only fields with other content differ: one that is not there is an empty one', () => {
  expect(
    differingFields(
      { title: 'a', summary: '', units: ['x'], leads: false },
      { title: 'b', units: ['x', 'y'], later: [], other: 'z' }
    )
  ).toEqual(['title', 'units', 'other']);
});

describe('an old draft', () => {
  const changedAt = new Date('2026-05-01T10:00:00Z');
  const draft = { ...madeDraft(), changedAt };
  const onDay = (date: string, toldAt?: string): string =>
    standingOf(
      { ...draft, ...(toldAt ? { toldAt: new Date(toldAt) } : {}) },
      new Date(`${date}T23:30:00+02:00`)
    );

  test('is old from the 181st day on', () => {
    expect(onDay('2026-10-28')).toBe('current');
    expect(onDay('2026-10-30')).toBe('old');
  });
  test('stays as long as its author has not been told, however old it is', () => {
    expect(onDay('2036-01-01')).toBe('old');
  });
  test('is due once its author has known it for thirty days', () => {
    expect(onDay('2026-12-01', '2026-11-02T08:00:00Z')).toBe('old');
    expect(onDay('2026-12-04', '2026-11-02T08:00:00Z')).toBe('due');
    expect(keptUntil(new Date('2026-11-02T08:00:00Z')).toISOString().slice(0, 10)).toBe('2026-12-02');
  });
  test('is never due while it is current, and never due before it has been old', () => {
    const moment = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') });
    fc.assert(
      fc.property(moment, fc.option(moment, { nil: undefined }), moment, (changed, toldAt, now) => {
        const days = (now.getTime() - changed.getTime()) / 86400000;
        const standing = standingOf({ changedAt: changed, toldAt }, now);
        if (days < draftLife.days - 1) expect(standing).toBe('current');
        if (standing === 'due') expect(toldAt && toldAt < now).toBe(true);
      })
    );
  });
});

describe('numbers in a draft', () => {
  // Birth year 2036: nobody's numbers.
  const [certain, doubtful] = ['010136-4003', '010136-4004'];

  test.each([
    [{ title: 'Mad', summary: `Se ${certain}` }, 'cpr'],
    [{ summary: `Se ${doubtful}` }, 'cprLike'],
    [{ summary: `Se ${doubtful}`, noCpr: ['summary'] }, undefined],
    [{ summary: `Se ${doubtful} og ${certain}`, noCpr: ['summary'] }, 'cpr'],
    [{ summary: `Se ${doubtful}`, noCpr: ['title'] }, 'cprLike'],
    [{ typedUnits: `Skole ${doubtful}`, noCpr: ['affectedUnits'] }, undefined],
    [{ affectedUnits: ['Skole', certain] }, 'cpr'],
    [{ later: { deep: [certain] } }, 'cpr'],
    [{ later: 101364003 }, undefined],
    [{ attachments: [{ name: `${doubtful}.pdf`, noCpr: true }] }, undefined],
    [{ attachments: [{ name: `${doubtful}.pdf`, noCpr: false }] }, 'cprLike'],
    [{ attachments: [{ name: `${certain}.pdf`, noCpr: true }] }, 'cpr'],
    [{ title: 'Mad', noCpr: [] }, undefined]
  ])('%j: %s', (values, fault) => {
    expect(draftNumberFault(values)).toBe(fault);
  });
});
