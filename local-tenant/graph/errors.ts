/** An answer of Graph that is not a success; the route turns it into the error body that Graph documents. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

/**
 * Nothing here stands in for the operation or option. The real service has it (or refuses it in its own words); this
 * tenant says so loudly instead of answering something that the service would not.
 */
export const notSupported = (what: string): GraphError =>
  new GraphError(501, 'notImplemented', `The local tenant does not support ${what}.`);

/** Source: what graph.microsoft.com answers a call without a bearer token. */
export const tokenMissing = (): GraphError => unauthorized('Access token is empty.');

/** Source: what graph.microsoft.com answers a token that is none of its own. */
export const tokenUnreadable = (): GraphError =>
  unauthorized('CompactToken parsing failed with error code: 80049217');

/** Source: what graph.microsoft.com answers a token for another resource, for example SharePoint. */
export const tokenForAnother = (): GraphError =>
  unauthorized('Access token validation failure. Invalid audience.');

const unauthorized = (message: string): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
      'client_id="00000003-0000-0000-c000-000000000000"'
  });

/** Source: what graph.microsoft.com answers an application that asks for `/me` (msgraph-sdk-php issues 614 and 1163). */
export const delegatedOnly = (): GraphError =>
  new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');

/** How the service behind an address refuses a call whose token lacks the scope. */
export type Denial = 'directory' | 'exchange' | 'presence';

/** Source: shared/design/local-tenant.md; the code is that of learn.microsoft.com/graph/errors. */
export const throttled = (headers: Readonly<Record<string, string>>): GraphError =>
  new GraphError(429, 'activityLimitReached', 'Application has been throttled.', headers);

/** Source: shared/design/platform.md; directory wording also in Microsoft's article on JSON batching. */
export function scopeMissing(denial: Denial): GraphError {
  switch (denial) {
    case 'directory':
      return new GraphError(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.'
      );
    case 'exchange':
      return new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'presence':
      return new GraphError(403, 'Forbidden', '');
  }
}

/** Source: the directory's answer for an id, name or reference that it does not hold. */
export const resourceNotFound = (name: string): GraphError =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`
  );

/** Source: Graph's front end, before a request reaches the directory. */
export const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);

/** Source: the directory's code for a query that it does not take. */
export const unsupportedQuery = (message: string): GraphError =>
  new GraphError(400, 'Request_UnsupportedQuery', message);

const seeAdvancedQueries =
  'Try adding $count=true query parameter and ConsistencyLevel:eventual header. ' +
  'Refer to https://aka.ms/graph-docs/advanced-queries for more information';

/** Source: learn.microsoft.com/graph/aad-advanced-queries, "Error handling for advanced queries on directory objects". */
export const operatorNeedsAdvanced = (operator: string): GraphError =>
  unsupportedQuery(
    `Operator '${operator}' is not supported because the required parameters might be missing. ${seeAdvancedQueries}`
  );

/** Source: microsoft-graph-docs-contrib issues 1071 and 9043. */
export const notEqualsNeedsAdvanced = (): GraphError =>
  unsupportedQuery("Filter operator 'NotEqualsMatch' is not supported.");

/** Source: the same page, for a property that is not indexed for the query. */
export const filterClauseUnsupported = (property: string, resource: string): GraphError =>
  unsupportedQuery(
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`
  );

/** Source: what people log of a `$filter` on members, memberships or reports without the advanced parameters. */
export const referenceFilterUnsupported = (): GraphError =>
  unsupportedQuery('The specified filter to the reference property query is currently not supported.');

/** Source: the same page. */
export const searchNeedsEventual = (): GraphError =>
  unsupportedQuery(
    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
  );

/** Source: the announcement of advanced queries at devblogs.microsoft.com/microsoft365dev. */
export const sortingUnsupported = (): GraphError =>
  unsupportedQuery('Sorting not supported for current query.');

/** Source: microsoft-graph-docs-contrib issue 1354, and for queries of the other engine 1338 and 3327. */
export const sortPropertyUnsupported = (property: string, resource: string, indexed: boolean): GraphError =>
  unsupportedQuery(
    indexed
      ? 'An unsupported property was specified.'
      : `Unsupported sort property '${property}' for '${resource}'.`
  );

/** Source: learn.microsoft.com/graph/aad-advanced-queries. */
export const countUnsupported = (): GraphError =>
  new GraphError(400, 'Request_BadRequest', '$count is not currently supported.');

/** The pages of members and memberships ask for the parameters; the wording is ours. */
export const castNeedsAdvanced = (): GraphError =>
  unsupportedQuery(
    `The OData cast is not supported because the required parameters might be missing. ${seeAdvancedQueries}`
  );

/** Source: what users of the AzureAD providers log of `$top=1000`. */
export const pageSizeInvalid = (size: string): GraphError =>
  unsupportedQuery(`Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`);

/** Source: the directory's own code for a request that it cannot serve (microsoft-graph-docs-contrib issue 3854); the wording is ours. */
export const requestBad = (message: string): GraphError => new GraphError(400, 'Request_BadRequest', message);

export const unreadableJson = (): GraphError =>
  badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'
  );

/** Where a request names a property. */
export type NamedIn = '$select' | '$filter' | '$search' | '$orderby';

/** How the refusal of an unknown name begins; for the last two it is not known. */
const beginnings: Readonly<Record<NamedIn, string>> = {
  $select: 'Parsing OData Select and Expand failed: ',
  $filter: 'Invalid filter clause: ',
  $search: '',
  $orderby: ''
};

export const unknownProperty = (property: string, type: string, namedIn: NamedIn): GraphError =>
  badRequest(
    `${beginnings[namedIn]}Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`
  );

/** Source: microsoft-graph-docs issue 3044 for status and code; the sentence is that of the OData library. */
export const operandsIncompatible = (isBoolean: boolean, operator: string): GraphError => {
  const [own, given] = isBoolean ? ['Edm.Boolean', 'Edm.String'] : ['Edm.String', 'Edm.Boolean'];
  return badRequest(
    'Invalid filter clause: A binary operator with incompatible types was detected. ' +
      `Found operand types '${own}' and '${given}' for operator kind '${operator}'.`
  );
};

/** Source: microsoft-graph-docs-contrib issue 1238. */
export const tooManyAlternatives = (count: number, most: number): GraphError =>
  unsupportedQuery(
    `Too many child clauses specified in search filter expression containing 'OR' operators: ${count}. Max allowed: ${most}.`
  );

/** The sentence is that of the OData library. */
export const signatureUnknown = (name: string): GraphError =>
  badRequest(
    `Invalid filter clause: No function signature for the function with name '${name}' matches the specified arguments.`
  );

/** Source: github.com/microsoftgraph/msgraph-sdk-dotnet-core/issues/851 and others. */
export const imageNotFound = (): GraphError =>
  new GraphError(
    404,
    'ImageNotFound',
    "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown."
  );

/** Source: Exchange's answer for a mailbox of nobody (microsoft-graph-docs issues 4097 and 7580). */
export const mailboxUnknown = (name: string): GraphError =>
  new GraphError(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);

/** Source: learn.microsoft.com/graph/api/user-sendmail, example 4. */
export const mimeUnreadable = (): GraphError =>
  new GraphError(400, 'ErrorMimeContentInvalidBase64String', 'Invalid base64 string for MIME content.');

/** Source: learn.microsoft.com Q&A 1457213; guests too: microsoft-graph-docs-contrib issue 405. */
export const mailboxMissing = (): GraphError =>
  new GraphError(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
  );
