import { collectionOf, complex } from '../../../odata/entity';
import type { Operation } from '../../operation';
import { DIGEST_SECONDS, issueDigest } from '../../request/digest';

/** The one write that needs no digest: it gives one out. */
export const contextInfo: Operation = {
  method: 'POST',
  path: 'contextinfo',
  summary: 'Issues a request digest, good for 1,800 seconds of the tenant’s clock',
  handle: ({ tenant, caller, web, topSite }) => ({
    kind: 'value',
    name: 'GetContextWebInformation',
    value: complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: DIGEST_SECONDS,
      FormDigestValue: issueDigest(tenant, caller.person ?? { id: caller.application.clientId }),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: topSite.web.url,
      SupportedSchemaVersions: collectionOf('Edm.String', ['14.0.0.0', '15.0.0.0']),
      WebFullUrl: web.url
    })
  })
};
