import type { Entity } from '../../odata/entity';
import { resourceNotFound } from '../errors';
import type { Answer } from '../operation';
import type { Target } from '../request/target';

/** Answers one property of an entity, named by the last segment of the path. */
export function propertyAnswer(entity: Entity, target: Target): Answer {
  const matches = (name: string): boolean => name.toLowerCase() === target.last;
  const stored = Object.entries(entity.properties).find(([name]) => matches(name));
  if (stored) {
    return { kind: 'value', name: stored[0], value: stored[1] };
  }
  const onDemand = Object.entries(entity.onDemand ?? {}).find(([name]) => matches(name));
  if (onDemand) {
    return { kind: 'value', name: onDemand[0], value: onDemand[1]() };
  }
  throw resourceNotFound(target.last);
}
