import { evaluateFilter, type FilterValue } from '../odata/evaluateFilter';
import type { Entity, Projection, Value } from '../odata/entity';
import { project, type ProjectionErrors } from '../odata/projection';
import type { OrderBy } from '../odata/queryOptions';
import { compareKeys, textKey } from '../odata/textKey';
import type { ODataWriter } from '../odata/write';
import type { Call } from './call';
import { mustExpand, notSupported, unknownField, unknownProperty } from './errors';
import type { Answer } from './operation';

interface Output {
  writer: ODataWriter;
  contentType: string;
  isVersion4: boolean;
}

const projectionErrors: ProjectionErrors = {
  // Items word it their own way.
  unknownProperty: ({ type }, name) =>
    type.startsWith('SP.Data.') ? unknownField(name) : unknownProperty(name, type),
  missingProperty: ({ type }, name) => notSupported(`the property '${name}' of ${type}`),
  mustExpand: (_entity, name) => mustExpand(name)
};

/** Writes what an operation answered. */
export function answerResponse(call: Call, answer: Answer, output: Output): Response {
  switch (answer.kind) {
    case 'entity':
      return entityResponse(call, answer.entity, answer.created ?? false, output);
    case 'collection':
      return json(output, 200, collectionBody(call, answer, output.writer));
    case 'value':
      return json(output, 200, output.writer.value(answer.name, answer.value));
    case 'nothing':
      return json(output, 200, output.writer.nothing(answer.name));
    case 'empty':
      return new Response(null, { status: answer.status, headers: answer.etag ? { ETag: answer.etag } : {} });
    case 'bytes':
      return new Response(Buffer.from(answer.content), {
        status: 200,
        headers: { 'Content-Type': answer.contentType, ...answer.headers }
      });
  }
}

function json(output: Output, status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': output.contentType,
      ...(output.isVersion4 ? { 'OData-Version': '4.0' } : { DataServiceVersion: '3.0' }),
      ...headers
    }
  });
}

function entityResponse(call: Call, entity: Entity, created: boolean, output: Output): Response {
  const body = output.writer.entity(projected(call, entity));
  return json(output, created ? 201 : 200, body, {
    ...(entity.etag ? { ETag: entity.etag } : {}),
    ...(created ? { Location: `${call.web.url}/_api/${entity.address}` } : {})
  });
}

function projected(call: Call, entity: Entity): Projection {
  return project(entity, call.query.select, call.query.expand, projectionErrors);
}

function collectionBody(
  call: Call,
  answer: Extract<Answer, { kind: 'collection' }>,
  writer: ODataWriter
): unknown {
  const entities = answer.paged ? answer.entities : queried(call, answer.entities);
  const next = answer.nextToken === undefined ? undefined : nextLink(call, answer.nextToken);
  return writer.collection(
    entities.map((entity) => projected(call, entity)),
    answer.set,
    next
  );
}

/** The address of the next page: the request's own, with the token in front. Escapes are in lower case, as the service's. */
function nextLink(call: Call, token: string): string {
  const options: [string, string][] = [['$skiptoken', token], ...call.query.sent];
  const query = options.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  return `${call.web.url}/_api/${call.request.rawPath}?${query}`;
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** Applies $filter, $orderby, $skip and $top to a collection in memory. */
function queried(call: Call, entities: Entity[]): Entity[] {
  const { filter, orderBy, skip, top } = call.query;
  const kept = filter
    ? entities.filter((entity) => evaluateFilter(filter, (path) => filterValue(entity, path)))
    : entities;
  const sorted = orderBy.length > 0 ? [...kept].sort(comparing(orderBy)) : kept;
  const from = skip ?? 0;
  return sorted.slice(from, top === undefined ? undefined : from + top);
}

function comparing(orderBy: readonly OrderBy[]): (left: Entity, right: Entity) => number {
  return (left, right) => {
    for (const { property, descending } of orderBy) {
      const sign = compare(filterValue(left, property), filterValue(right, property));
      if (sign !== 0) {
        return descending ? -sign : sign;
      }
    }
    return 0;
  };
}

function compare(left: FilterValue, right: FilterValue): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareKeys(textKey(String(left ?? '')), textKey(String(right ?? '')));
}

function filterValue(entity: Entity, path: readonly string[]): FilterValue {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    const link = entity.links?.[name];
    const target = link?.();
    if (!link || Array.isArray(target)) {
      throw unknownProperty(path.join('/'), entity.type);
    }
    return target ? filterValue(target, rest) : null;
  }
  const value = Object.hasOwn(entity.properties, name)
    ? entity.properties[name]
    : entity.onDemand?.[name]?.();
  if (value === undefined) {
    throw entity.missing?.includes(name)
      ? notSupported(`the property '${name}' of ${entity.type}`)
      : unknownProperty(name, entity.type);
  }
  return primitive(value);
}

function primitive(value: Value): FilterValue {
  return value === null || typeof value !== 'object' ? value : null;
}
