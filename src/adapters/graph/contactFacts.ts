import type { Client } from '@microsoft/microsoft-graph-client';
import { AppError, isPassing } from '../../application/errors';
import type {
  ContactFacts,
  ContactFactsSource,
  DirectoryProfile,
  PersonAsked
} from '../../application/ports/contactFacts';
import type { Presences } from '../../domain/contacts/presence';
import type { PersonKey } from '../../domain/people/personKey';
import { batched, type PartAnswer } from './batch';
import { photoIn, photoPart } from './photo';
import { presencePart, presenceScope, presencesIn, presencesOf } from './presence';
import { profilesAtOnce, profilesIn, profilesPart } from './profiles';
import { failureOf } from './toAppError';

const directoryScope = 'User.Read.All';
/** How long to leave alone who does not say how long. */
const usualPause = 30;

/** What Graph knows of the people on the cards: all of it in one batch, as far as twenty parts reach (docs/decisions/0015). */
export const contactFacts = (graph: Client): ContactFactsSource => ({
  factsOf: async (asked) => {
    const people = distinct(asked);
    if (people.length === 0) {
      return { profiles: new Map(), photos: new Map(), presences: undefined };
    }
    const ids = people.flatMap(({ userId }) => (userId ? [userId] : []));
    const groups = chunked(people, profilesAtOnce);
    const answers = await batched(graph, directoryScope, [
      ...(ids.length > 0 ? [presencePart(ids)] : []),
      ...groups.map((group) => profilesPart(group.map(({ person }) => person))),
      ...people.map(({ person }) => photoPart(person))
    ]);
    const presence = ids.length > 0 ? answers.splice(0, 1) : [];
    return factsIn(people, groups, {
      presence: ids.length > 0 ? presencesFrom(presence[0]) : undefined,
      profiles: answers.slice(0, groups.length),
      photos: answers.slice(groups.length)
    });
  },
  presencesOf: (ids) => presencesOf(graph, ids)
});

type Answers = ReadonlyArray<PartAnswer | undefined>;

function factsIn(
  people: readonly PersonAsked[],
  groups: ReadonlyArray<readonly PersonAsked[]>,
  answers: { presence: Presences | AppError | undefined; profiles: Answers; photos: Answers }
): ContactFacts {
  const photos = people.flatMap(({ person }, at): Array<[PersonKey, string]> => {
    const answer = answers.photos[at];
    const photo = answer && photoIn(answer);
    return photo ? [[person, photo]] : [];
  });
  const busy = [
    ...groups.flatMap((group, at) => group.map((one) => ({ one, answer: answers.profiles[at] }))),
    ...people.map((one, at) => ({ one, answer: answers.photos[at] }))
  ].filter(({ answer }) => answer && isPassing(failureOf(answer.status, directoryScope)));
  return {
    profiles: profilesFrom(answers.profiles),
    photos: new Map(photos),
    presences: answers.presence,
    again:
      busy.length > 0
        ? {
            people: distinct(busy.map(({ one: { person } }) => ({ person }))),
            afterSeconds: Math.max(...busy.map(({ answer }) => answer?.retryAfterSeconds ?? usualPause))
          }
        : undefined
  };
}

/** What the parts hold together; the error where none of them was answered well. */
function profilesFrom(answers: Answers): ReadonlyMap<PersonKey, DirectoryProfile> | AppError {
  const readings = answers.map((answer) => reading(answer, directoryScope, profilesIn));
  const failed = readings.find((one): one is AppError => one instanceof AppError);
  const found = readings.flatMap((one) => (one instanceof AppError ? [] : one));
  return failed && readings.every((one) => one instanceof AppError) ? failed : new Map(found);
}

const presencesFrom = (answer: PartAnswer | undefined): Presences | AppError =>
  reading(answer, presenceScope, presencesIn);

/** What a part's body says, or why it says nothing. */
function reading<T>(answer: PartAnswer | undefined, scope: string, read: (body: unknown) => T): T | AppError {
  if (answer && answer.status !== 200) {
    return failureOf(answer.status, scope, answer.retryAfterSeconds);
  }
  try {
    return read(answer?.body);
  } catch (error) {
    return new AppError('invalidAnswer', 'Graph gave an answer that could not be read', { cause: error });
  }
}

const distinct = (people: readonly PersonAsked[]): PersonAsked[] =>
  Array.from(new Map(people.map((one) => [one.person, one])).values());

function chunked<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_nothing, at) =>
    rows.slice(at * size, (at + 1) * size)
  );
}
