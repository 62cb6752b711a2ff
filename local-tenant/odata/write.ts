import type { Complex, Entity, Projection, Value, ValueCollection } from './entity';
import type { Format } from './format';

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Writes answers in one of the formats; `api` is the absolute address of `_api`, without a trailing slash. */
export class ODataWriter {
  public constructor(
    private readonly format: Format,
    private readonly api: string
  ) {}

  public entity(projection: Projection): JsonObject {
    const body = this.projection(projection);
    switch (this.format) {
      case 'verbose':
        return { d: body };
      case 'minimalmetadata':
        return { 'odata.metadata': this.metadata(`${projection.entity.set}/@Element`), ...body };
      case 'v4':
        return { '@odata.context': this.metadata(`${projection.entity.set}/$entity`), ...body };
      default:
        return body;
    }
  }

  /** `set` names the entity set for the metadata; `nextLink` is the absolute address of the next page. */
  public collection(projections: Projection[], set: string, nextLink: string | undefined): JsonObject {
    const value = projections.map((projection) => this.projection(projection));
    switch (this.format) {
      case 'verbose':
        return { d: { results: value, ...(nextLink ? { __next: nextLink } : {}) } };
      case 'v4':
        return {
          '@odata.context': this.metadata(set),
          ...(nextLink ? { '@odata.nextLink': nextLink } : {}),
          value
        };
      case 'minimalmetadata':
        return {
          'odata.metadata': this.metadata(set),
          ...(nextLink ? { 'odata.nextLink': nextLink } : {}),
          value
        };
      default:
        return { ...(nextLink ? { 'odata.nextLink': nextLink } : {}), value };
    }
  }

  /** The result of a method or a single property; verbose calls it by its name. */
  public value(name: string, value: Value): JsonObject {
    if (this.format === 'verbose') {
      return { d: { [name]: this.json(value) } };
    }
    const inner = isComplex(value) ? this.complexMembers(value) : { value: this.json(value) };
    const type = typeNameOf(value);
    switch (this.format) {
      case 'minimalmetadata':
        return { 'odata.metadata': this.metadata(type), ...inner };
      case 'v4':
        return { '@odata.context': this.metadata(type), ...inner };
      default:
        return inner;
    }
  }

  /** The answer of a method without a result. */
  public nothing(name: string): JsonObject {
    switch (this.format) {
      case 'verbose':
        return { d: { [name]: null } };
      case 'minimalmetadata':
        return { 'odata.metadata': this.metadata('Edm.Null'), 'odata.null': true };
      case 'v4':
        return { '@odata.context': this.metadata('Edm.Null'), '@odata.null': true };
      default:
        return { 'odata.null': true };
    }
  }

  public error(code: string, message: string): JsonObject {
    const body = { code, message: { lang: 'en-US', value: message } };
    switch (this.format) {
      case 'verbose':
        return { error: body };
      case 'v4':
        return { error: { code, message } };
      default:
        return { 'odata.error': body };
    }
  }

  private projection(projection: Projection): JsonObject {
    const body = this.head(projection.entity);
    if (this.format === 'verbose') {
      for (const name of projection.deferred) {
        body[name] = { __deferred: { uri: `${this.uri(projection.entity)}/${name}` } };
      }
    }
    for (const [name, expanded] of projection.expanded) {
      this.link(body, projection.entity, name);
      body[name] = Array.isArray(expanded)
        ? this.results(expanded.map((member) => this.projection(member)))
        : this.projection(expanded);
    }
    for (const [name, value] of projection.values) {
      body[name] = this.json(value);
    }
    return body;
  }

  /** An entity of another site has an absolute address of its own. */
  private uri({ address }: Entity): string {
    return URL.canParse(address) ? address : `${this.api}/${address}`;
  }

  private head(entity: Entity): JsonObject {
    const uri = this.uri(entity);
    const id = entity.id ?? uri;
    switch (this.format) {
      case 'verbose':
        return {
          __metadata: { id, uri, ...(entity.etag ? { etag: entity.etag } : {}), type: entity.type }
        };
      case 'minimalmetadata':
        return {
          'odata.type': entity.type,
          'odata.id': id,
          ...(entity.etag ? { 'odata.etag': entity.etag } : {}),
          'odata.editLink': entity.address
        };
      case 'v4':
        return {
          '@odata.type': `#${entity.type}`,
          '@odata.id': id,
          ...(entity.etag ? { '@odata.etag': entity.etag } : {}),
          '@odata.editLink': entity.address
        };
      default:
        return {};
    }
  }

  private link(body: JsonObject, entity: Entity, name: string): void {
    if (this.format === 'minimalmetadata') {
      body[`${name}@odata.navigationLinkUrl`] = `${entity.address}/${name}`;
    } else if (this.format === 'v4') {
      body[`${name}@odata.navigationLink`] = `${entity.address}/${name}`;
    }
  }

  private results(values: Json[]): Json {
    return this.format === 'verbose' ? { results: values } : values;
  }

  private json(value: Value): Json {
    if (isComplex(value)) {
      const members = this.complexMembers(value);
      return this.format === 'verbose' ? { __metadata: { type: value.complexType }, ...members } : members;
    }
    if (isCollection(value)) {
      const values = value.values.map((member) => this.json(member));
      return this.format === 'verbose'
        ? { __metadata: { type: `Collection(${value.collectionOf})` }, results: values }
        : values;
    }
    return value;
  }

  private complexMembers(value: Complex): JsonObject {
    return Object.fromEntries(
      Object.entries(value.properties).map(([name, member]) => [name, this.json(member)])
    );
  }

  private metadata(fragment: string): string {
    return `${this.api}/$metadata#${fragment}`;
  }
}

function isComplex(value: Value): value is Complex {
  return typeof value === 'object' && value !== null && 'complexType' in value;
}

function isCollection(value: Value): value is ValueCollection {
  return typeof value === 'object' && value !== null && 'collectionOf' in value;
}

function typeNameOf(value: Value): string {
  if (isComplex(value)) {
    return value.complexType;
  }
  if (isCollection(value)) {
    return `Collection(${value.collectionOf})`;
  }
  switch (typeof value) {
    case 'string':
      return 'Edm.String';
    case 'number':
      return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
    case 'boolean':
      return 'Edm.Boolean';
    default:
      return 'Edm.Null';
  }
}
