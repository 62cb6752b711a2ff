import * as v from 'valibot';
import { aPicture, eventual, type Example, nothing } from './example';
import {
  collection,
  directoryGroup,
  entity,
  failure,
  guid,
  part,
  photoEntries,
  presenceEntries
} from './shapes';

const to = (address: string): object => ({ emailAddress: { address } });
const lunch = {
  subject: 'Frokost?',
  body: { contentType: 'Text', content: 'Kantinen har åbent igen.' },
  toRecipients: [to('mikkel.brandt@fjordby.example')]
};

/** The page shows no context. */
const presence = v.strictObject({ '@odata.context': v.string(), ...presenceEntries });

export const photoAndPresenceExamples: readonly Example[] = [
  {
    page: 'api/profilephoto-get',
    example: '1: the largest photo',
    path: '/me/photo/$value',
    shape: aPicture
  },
  {
    page: 'api/profilephoto-get',
    example: '2: a size, at the address of the list above it',
    path: '/me/photos/48x48/$value',
    shape: aPicture
  },
  {
    page: 'api/profilephoto-get',
    example: '3: metadata',
    path: '/me/photo',
    shape: entity('Me/photo/$entity', photoEntries)
  },
  {
    page: 'api/profilephoto-get',
    example: 'response: no photo',
    path: '/users/{torben.oestergaard}/photo/$value',
    status: 404,
    shape: failure('ImageNotFound')
  },
  {
    page: 'api/presence-get',
    example: '1: one’s own',
    path: '/me/presence',
    shape: presence
  },
  {
    page: 'api/presence-get',
    example: '2: of another user',
    path: '/users/{torben.oestergaard}/presence',
    shape: presence
  },
  {
    page: 'api/presence-get',
    example: '3: of another user, among the presences',
    path: '/communications/presences/{torben.oestergaard}',
    shape: presence
  },
  {
    page: 'api/cloudcommunications-getpresencesbyuserid',
    example: 'request',
    path: '/communications/getPresencesByUserId',
    body: { ids: ['{anna.mortensen}', '{torben.oestergaard}'] },
    shape: collection('Collection(microsoft.graph.presence)', v.strictObject(presenceEntries))
  }
];

export const mailExamples: readonly Example[] = [
  {
    page: 'api/user-sendmail',
    example: '1: JSON',
    path: '/me/sendMail',
    body: {
      message: { ...lunch, ccRecipients: [to('karen.holm@fjordby.example')] },
      saveToSentItems: 'false'
    },
    status: 202,
    shape: nothing
  },
  {
    page: 'api/user-sendmail',
    example: '2: headers of one’s own',
    path: '/me/sendMail',
    body: {
      message: {
        ...lunch,
        body: { contentType: 'HTML', content: '<p>Hej</p>' },
        internetMessageHeaders: [
          { name: 'x-custom-header-group-name', value: 'Fjordby' },
          { name: 'x-custom-header-group-id', value: 'FJ001' }
        ]
      }
    },
    status: 202,
    shape: nothing
  },
  {
    page: 'api/user-sendmail',
    example: '3: an attachment',
    path: '/me/sendMail',
    body: {
      message: {
        ...lunch,
        attachments: [
          { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'SGVq' }
        ]
      }
    },
    status: 501,
    shape: failure('notImplemented')
  },
  {
    page: 'api/user-sendmail',
    example: '4: MIME',
    path: '/me/sendMail',
    headers: { 'Content-Type': 'text/plain' },
    body: Buffer.from('To: mikkel.brandt@fjordby.example\nSubject: Hej\n\nHej').toString('base64'),
    status: 501,
    shape: failure('notImplemented')
  },
  {
    page: 'api/user-sendmail',
    example: '4: malformed MIME',
    path: '/me/sendMail',
    headers: { 'Content-Type': 'text/plain' },
    body: 'To: Mikkel',
    status: 400,
    shape: failure('ErrorMimeContentInvalidBase64String')
  },
  {
    page: 'api/user-sendmail',
    example: '5: a flag, shown without the message that the page requires',
    path: '/me/sendMail',
    body: { ...lunch, flag: { flagStatus: 'flagged' } },
    status: 400,
    shape: failure('RequestBodyRead')
  }
];

const ofSuccess = ['Cache-Control', 'x-ms-resource-unit', 'OData-Version', 'Content-Type'];
const ofFailure = ['Cache-Control', 'x-ms-resource-unit', 'Content-Type'];
const someone = { id: guid, displayName: v.string(), userPrincipalName: v.string() };

export const batchExamples: readonly Example[] = [
  {
    page: 'json-batching',
    example: 'requests in any order, of those that are here',
    path: '/$batch',
    as: 'mikkel.brandt@fjordby.example',
    body: {
      requests: [
        { id: '1', method: 'GET', url: '/me/memberOf' },
        { id: '3', method: 'GET', url: '/groups/0e226165-c685-41ce-8bfc-df8360ab325d/members' },
        {
          id: '5',
          url: 'users?$select=id,displayName,userPrincipalName&$filter=mobilePhone eq null&$count=true',
          method: 'GET',
          headers: eventual
        }
      ]
    },
    shape: v.strictObject({
      responses: v.strictTuple([
        part('1', 200, ofSuccess, collection('directoryObjects', directoryGroup)),
        part('3', 404, ofFailure, failure('Request_ResourceNotFound')),
        part(
          '5',
          200,
          ofSuccess,
          collection('users(id,displayName,userPrincipalName)', v.strictObject(someone), 'counted')
        )
      ])
    })
  },
  {
    page: 'json-batching',
    example: 'dependsOn after a failure',
    path: '/$batch',
    body: {
      requests: [
        { id: '1', method: 'GET', url: '/users/nobody' },
        { id: '2', dependsOn: ['1'], method: 'GET', url: '/me' }
      ]
    },
    shape: v.strictObject({
      responses: v.strictTuple([
        part('1', 404, ofFailure, failure('Request_ResourceNotFound')),
        v.looseObject({ id: v.literal('2'), status: v.literal(424) })
      ])
    })
  },
  {
    page: 'json-batching',
    example: 'two requests with one id',
    path: '/$batch',
    body: {
      requests: [
        { id: 'a', method: 'GET', url: '/me' },
        { id: 'A', method: 'GET', url: '/me' }
      ]
    },
    status: 400,
    shape: failure('BadRequest')
  }
];
