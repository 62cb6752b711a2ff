import * as v from 'valibot';

/** Shapes of answers as the documentation has them: which keys, of which types, under which context. */
export type Shape = v.GenericSchema;

const metadata = 'https://graph.microsoft.com/v1.0/$metadata';

export const guid = v.pipe(v.string(), v.uuid());
const text = v.nullable(v.string());

/** One object. */
export const entity = (fragment: string, entries: v.ObjectEntries): Shape =>
  v.strictObject({ '@odata.context': v.literal(`${metadata}#${fragment}`), ...entries });

/** A page of a collection that holds something; `counted` where `$count=true` was asked for. */
export function collection(fragment: string, item: Shape, counted?: 'counted'): Shape {
  const count: v.ObjectEntries = counted
    ? { '@odata.count': v.pipe(v.number(), v.integer(), v.minValue(1)) }
    : {};
  return entity(fragment, {
    ...count,
    '@odata.nextLink': v.optional(v.pipe(v.string(), v.startsWith('https://graph.microsoft.com/v1.0/'))),
    value: v.pipe(v.array(item), v.minLength(1))
  });
}

/** What comes of a user unless `$select` asks otherwise. */
export const userEntries = {
  businessPhones: v.array(v.string()),
  displayName: text,
  givenName: text,
  jobTitle: text,
  mail: text,
  mobilePhone: text,
  officeLocation: text,
  preferredLanguage: text,
  surname: text,
  userPrincipalName: v.string(),
  id: guid
};

export const user = v.strictObject(userEntries);

/** A user where any object of the directory may stand. */
export const directoryUser = v.strictObject({
  '@odata.type': v.literal('#microsoft.graph.user'),
  ...userEntries
});

/** Those of a group's properties that the examples show and a seed can hold. */
export const group = v.looseObject({
  id: guid,
  displayName: v.string(),
  mail: text,
  mailEnabled: v.boolean(),
  securityEnabled: v.boolean()
});

export const directoryGroup = v.looseObject({
  '@odata.type': v.literal('#microsoft.graph.group'),
  ...group.entries
});

export const presenceEntries = {
  id: guid,
  availability: v.string(),
  activity: v.string(),
  statusMessage: v.null(),
  outOfOfficeSettings: v.strictObject({ message: text, isOutOfOffice: v.boolean() })
};

export const photoEntries = {
  '@odata.id': v.pipe(
    v.string(),
    v.regex(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\('[-0-9a-f]{36}@[-0-9a-f]{36}'\)\/photo$/)
  ),
  '@odata.mediaContentType': v.picklist(['image/png', 'image/jpeg']),
  '@odata.mediaEtag': v.pipe(v.string(), v.regex(/^"[0-9A-F]{8}"$/)),
  id: v.pipe(v.string(), v.regex(/^\d+x\d+$/)),
  width: v.number(),
  height: v.number()
};

/** An error with the code that is documented. */
export const failure = (code: string): Shape =>
  v.strictObject({
    error: v.strictObject({
      code: v.literal(code),
      message: v.string(),
      innerError: v.strictObject({
        date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
        'request-id': guid,
        'client-request-id': guid
      })
    })
  });

/** A part of a batch's answer. */
export const part = (id: string, status: number, headers: readonly string[], body: Shape): Shape =>
  v.strictObject({
    id: v.literal(id),
    status: v.literal(status),
    headers: v.looseObject(Object.fromEntries(headers.map((name) => [name, v.string()]))),
    body
  });
