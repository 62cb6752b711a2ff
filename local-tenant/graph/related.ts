import { type DirectoryGroup, type DirectoryObject, isPerson, type Person } from '../tenant';
import {
  answerCount,
  answerPage,
  type Collection,
  collectionOptions,
  countOptions,
  requireAdvancedForCast
} from './collection';
import { anyType, directoryObject, groupWithin, selectedProperties, userWithin } from './directoryObject';
import { groupPropertiesOf, groupType } from './groupProperties';
import type { Answer, Call, Operation } from './operation';
import { userPropertiesOf, userType } from './userProperties';

/** The kinds that an OData cast can keep of a relationship's objects. */
type Cast = 'microsoft.graph.user' | 'microsoft.graph.group';

/** A relationship: where it is found, and what stands at its other end. */
interface Relationship extends Pick<Operation, 'scopes' | 'cost'> {
  paths: readonly string[];
  casts: readonly Cast[];
  objectsOf(call: Call): readonly DirectoryObject[];
}

/** The operations of a relationship: its objects, also by casts, and how many there are of each. */
export function relationship({ paths, casts, objectsOf, ...rest }: Relationship): readonly Operation[] {
  const shared = { ...rest, method: 'GET', denial: 'directory' } as const;
  return paths.flatMap((path): readonly Operation[] => [
    {
      ...shared,
      path,
      options: collectionOptions,
      handle: (call) => answerPage(call, related(objectsOf(call)))
    },
    ...casts.map((cast): Operation => ({
      ...shared,
      path: `${path}/${cast}`,
      options: collectionOptions,
      handle: (call) => {
        requireAdvancedForCast(call);
        return answersOf[cast].page(call, objectsOf(call));
      }
    })),
    {
      ...shared,
      path: `${path}/$count`,
      options: countOptions,
      handle: (call) => answerCount(call, related(objectsOf(call)))
    },
    ...casts.map((cast): Operation => ({
      ...shared,
      path: `${path}/${cast}/$count`,
      options: countOptions,
      handle: (call) => answersOf[cast].count(call, objectsOf(call))
    }))
  ]);
}

const related = (objects: readonly DirectoryObject[]): Collection<DirectoryObject> => ({
  objects,
  type: anyType,
  set: 'directoryObjects',
  isReference: true,
  showing: (call) => {
    const properties = selectedProperties(call.query.select);
    return { selected: call.query.select, show: (object) => directoryObject(call, object, properties) };
  }
});

const relatedGroups = (objects: readonly DirectoryObject[]): Collection<DirectoryGroup> => ({
  objects: objects.filter((object): object is DirectoryGroup => !isPerson(object)),
  type: groupType,
  set: 'groups',
  isReference: true,
  showing: (call) => {
    const properties = groupPropertiesOf(call.query.select);
    return {
      selected: call.query.select && properties,
      show: (group) => groupWithin(call, group, properties)
    };
  }
});

const relatedUsers = (objects: readonly DirectoryObject[]): Collection<Person> => ({
  objects: objects.filter(isPerson),
  type: userType,
  set: 'users',
  isReference: true,
  showing: (call) => {
    const properties = userPropertiesOf(call.query.select);
    return {
      selected: call.query.select && properties,
      show: (person) => userWithin(call, person, properties)
    };
  }
});

type Answering = (call: Call, objects: readonly DirectoryObject[]) => Answer;

const answersOf: Readonly<Record<Cast, { page: Answering; count: Answering }>> = {
  'microsoft.graph.user': {
    page: (call, objects) => answerPage(call, relatedUsers(objects)),
    count: (call, objects) => answerCount(call, relatedUsers(objects))
  },
  'microsoft.graph.group': {
    page: (call, objects) => answerPage(call, relatedGroups(objects)),
    count: (call, objects) => answerCount(call, relatedGroups(objects))
  }
};
