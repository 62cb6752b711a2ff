import { imageSizeOf, type ImageSize } from '../imageSize';
import { badRequest, imageNotFound, notSupported } from '../errors';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import type { Photo } from '../../tenant';

/**
 * learn.microsoft.com/graph/api/profilephoto-get. The tenant holds one photo of a person and never scales it: a smaller
 * size than the photo's is answered with the photo as it is, a larger one with the photo, as the service does.
 */
const shared = {
  method: 'GET',
  scopes: [
    'ProfilePhoto.Read.All',
    'ProfilePhoto.ReadWrite.All',
    'User.Read',
    'User.ReadWrite',
    'User.ReadBasic.All',
    'User.Read.All',
    'User.ReadWrite.All'
  ],
  roles: ['ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', 'User.Read.All', 'User.ReadWrite.All'],
  denial: 'exchange',
  options: []
} as const;

export const getPhoto: readonly Operation[] = ['/me', '/users/:user'].flatMap(
  (owner): readonly Operation[] => [
    { ...shared, path: `${owner}/photo`, handle: metadata },
    { ...shared, path: `${owner}/photo/$value`, handle: bytes },
    { ...shared, path: `${owner}/photos`, handle: list },
    { ...shared, path: `${owner}/photos/:size`, handle: metadata },
    { ...shared, path: `${owner}/photos/:size/$value`, handle: bytes }
  ]
);

/** The one photo that somebody has, or none: sizes are not made here. */
function list(call: Call): Answer {
  const person = call.subject();
  const hasOne = call.tenant.directory.photoOf(person) !== undefined;
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, `users('${person.id}')/photos`),
      value: hasOne ? [described(photoOf(call))] : []
    }
  };
}

/** The page shows the names of what is at `/me/photo`; those of another's photo and of a size are formed alike. */
function metadata(call: Call): Answer {
  const { tenant, params } = call;
  const { id } = call.subject();
  const which = params.size === undefined ? 'photo' : `photos('${params.size}')`;
  const owner = params.user === undefined ? 'Me' : `users('${id}')`;
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(
        tenant,
        `${owner}/${params.size === undefined ? 'photo' : 'photos'}/$entity`
      ),
      '@odata.id': `${tenant.origin}/graph/v1.0/users('${id}@${tenant.tenantId}')/${which}`,
      ...described(photoOf(call))
    }
  };
}

const described = ({ photo, size }: MeasuredPhoto): Record<string, unknown> => ({
  '@odata.mediaContentType': photo.contentType,
  '@odata.mediaEtag': etagOf(photo),
  id: `${size.width}x${size.height}`,
  width: size.width,
  height: size.height
});

function bytes(call: Call): Answer {
  const { photo } = photoOf(call);
  return {
    status: 200,
    bytes: photo.bytes,
    contentType: photo.contentType,
    headers: { ETag: etagOf(photo), 'Cache-Control': 'private' }
  };
}

interface MeasuredPhoto {
  photo: Photo;
  size: ImageSize;
}

function photoOf(call: Call): MeasuredPhoto {
  const asked = call.params.size;
  if (asked !== undefined && !/^\d+x\d+$/i.test(asked)) {
    throw badRequest(`Invalid photo size '${asked}': a size such as 48x48 is expected.`);
  }
  const photo = call.tenant.directory.photoOf(call.subject());
  if (photo === undefined) {
    throw imageNotFound();
  }
  const size = imageSizeOf(photo);
  if (size === undefined) {
    throw notSupported('photos whose dimensions cannot be read');
  }
  return { photo, size };
}

/** Changes with the bytes. */
function etagOf(photo: Photo): string {
  let hash = 0x811c9dc5;
  for (const byte of photo.bytes) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `"${hash.toString(16).padStart(8, '0').toUpperCase()}"`;
}
