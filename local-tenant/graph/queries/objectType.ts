import type { NamedIn } from '../errors';

/** What `$filter`, `$search` and `$orderby` may ask of one kind of directory object. */
export interface ObjectType<TObject> {
  /** As the service's refusals name it: `User`. */
  resource: string;
  /** A property by its name in any case; a name that the type does not have is refused. */
  property(name: string, namedIn: NamedIn): QueriedProperty<TObject>;
}

/** One property, with the queries it takes (learn.microsoft.com/graph/aad-advanced-queries). */
export interface QueriedProperty<TObject> {
  name: string;
  value(object: TObject): unknown;
  /** Whether its values are true and false; of all others they are text. */
  isBoolean: boolean;
  /** Any filter on it is an advanced query. */
  advancedOnly: boolean;
  startsWith: boolean;
  endsWith: boolean;
  sorted: boolean;
}
