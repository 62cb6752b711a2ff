/** An answer that is not a success, as the service words it. */
export class ServiceError extends Error {
  public readonly name = 'ServiceError';

  /** `code` is the HRESULT and the .NET type: `-1, System.ArgumentException`. */
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string
  ) {
    super(message);
  }
}

const QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SP = '-1, Microsoft.SharePoint.SPException';

/** 501 of this tenant's own: SharePoint answers here, the local tenant does not. Never a silent success. */
export function notSupported(what: string): ServiceError {
  return new ServiceError(
    501,
    '-1, NotSupportedByLocalTenant',
    `The local tenant does not support ${what}. SharePoint does: see local-tenant/README.md for what is supported.`
  );
}

/** Recorded answers of PnP Core SDK's tests: 404 for a title that is unknown, or hidden from the caller. */
export function listNotFound(title: string, webUrl: string): ServiceError {
  return new ServiceError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`
  );
}

/** As published for lists asked for by id or address (SPResource 'ListGone'). */
export function listGone(): ServiceError {
  return new ServiceError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'
  );
}

/** Recorded answers of PnP Core SDK's tests. */
export function itemNotFound(): ServiceError {
  return new ServiceError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );
}

/** The answer to a body with a property that the type lacks (Microsoft Learn, and many issue threads). */
export function unknownProperty(name: string, type: string): ServiceError {
  return new ServiceError(
    400,
    QUERY,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
  );
}

/** The answer to $select, $filter and $orderby of an item with an unknown column. */
export function unknownField(name: string): ServiceError {
  return new ServiceError(400, SP, `The field or property '${name}' does not exist.`);
}

/** The answer to a person or lookup column that is selected without its $expand. */
export function mustExpand(name: string): ServiceError {
  return new ServiceError(
    400,
    SP,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
  );
}

/** The answer to a $filter on a Note or another type that CAML cannot compare. */
export function notFilterable(name: string, type: string): ServiceError {
  return new ServiceError(
    400,
    SP,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`
  );
}

/** An order by a column of several values; the wording is ours. */
export function notSortable(name: string): ServiceError {
  return new ServiceError(400, SP, `The field '${name}' cannot be used to sort: it holds several values.`);
}

/** An expression, path or option that does not parse. */
export function invalidQuery(message: string): ServiceError {
  return new ServiceError(400, QUERY, message);
}

/** A value whose JSON type is not the column's (`Edm.Double`…). */
export function wrongPrimitive(edmType: string): ServiceError {
  return new ServiceError(
    400,
    QUERY,
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`
  );
}

/** No permission, and nobody signed in. */
export function unauthorized(): ServiceError {
  return new ServiceError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.'
  );
}

/** An app-only token that was not issued for a certificate: plain text (sp-dev-docs issues 3711 and 8480). */
export class AppOnlyRefused extends ServiceError {}
export const appOnlyBySecret = (): AppOnlyRefused =>
  new AppOnlyRefused(401, '-2147024891, System.UnauthorizedAccessException', 'Unsupported app only token.');

/** A missing, foreign, broken or expired request digest. */
export function invalidDigest(): ServiceError {
  return new ServiceError(
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );
}

/** `given` is the If-Match header as sent, empty when it is missing (which SharePoint refuses in the same words). */
export function etagMismatch(given: string, actual: string): ServiceError {
  return new ServiceError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`
  );
}

/** More than 5,000 rows would have to be read. */
export function throttledQuery(): ServiceError {
  return new ServiceError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );
}

/** More than 12 lookup and person columns in one query; as logged by users of Office365-REST-Python-Client (#758). */
export function tooManyLookups(): ServiceError {
  return new ServiceError(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );
}

/** As PnPjs users have logged it (HTTP 500) for a column that enforces unique values. */
export function duplicateValues(field: string): ServiceError {
  return new ServiceError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`
  );
}

/** As logged from tenants (HTTP 500): a Text column that got more than its MaxLength, or a line break. */
export function invalidText(): ServiceError {
  return new ServiceError(
    500,
    '-2130575336, Microsoft.SharePoint.SPException',
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );
}

/** A value for a read-only column of one's own making. */
export function invalidFieldValue(): ServiceError {
  return new ServiceError(
    400,
    '-2147352571, Microsoft.SharePoint.SPException',
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.'
  );
}

/** What a form holds for a column and cannot be taken; the code is the one that tenants were recorded to give. */
export function invalidFormValue(message: string): ServiceError {
  return new ServiceError(400, '-2146232832, Microsoft.SharePoint.SPException', message);
}

/** A hyperlink that is none. */
export function invalidUrl(): ServiceError {
  return invalidFormValue(
    'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'
  );
}

/** An unknown parameter in the body of a method, as logged by users of Office365-REST-Python-Client. */
export function unknownParameter(name: string, method: string): ServiceError {
  return new ServiceError(400, QUERY, `The parameter ${name} does not exist in method ${method}.`);
}

/** A lookup id that points at nothing; the type is the service's, the code not confirmed. */
export function invalidLookup(): ServiceError {
  return new ServiceError(
    400,
    '-1, Microsoft.SharePoint.SPInvalidLookupValuesException',
    'The item could not be added or updated because a lookup value does not exist.'
  );
}

/** A person column that got the id of nobody. */
export function userNotUnique(): ServiceError {
  return new ServiceError(
    400,
    '-2130575276, Microsoft.SharePoint.SPException',
    'The user does not exist or is not unique.'
  );
}

/** `ensureUser` for somebody the directory does not know. */
export function userNotResolved(login: string): ServiceError {
  return new ServiceError(
    400,
    '-2146232832, Microsoft.SharePoint.SPException',
    `The specified user ${login} could not be found.`
  );
}

/** A look-up of a site user that does not exist. */
export function userNotFound(): ServiceError {
  return new ServiceError(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
}

/** A look-up of a site group that does not exist. */
export function groupNotFound(): ServiceError {
  return new ServiceError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
}

/** `sitegroups.add` with a taken name. */
export function groupExists(): ServiceError {
  return new ServiceError(
    500,
    '-2130575293, Microsoft.SharePoint.SPException',
    'The specified name is already in use.\n\nPlease try again with a new name.'
  );
}

/** A permission level or role assignment that does not exist. */
export function roleNotFound(): ServiceError {
  return new ServiceError(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    'Can not find the principal or the permission level.'
  );
}

/** A second permission level with the same name. */
export function roleExists(): ServiceError {
  return new ServiceError(
    500,
    '-2130575289, Microsoft.SharePoint.SPException',
    'The permission level name is already in use.'
  );
}

/** Role assignments of a list that inherits cannot be changed. */
export function inheritsPermissions(): ServiceError {
  return new ServiceError(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.'
  );
}

/** Recorded answers of PnP Core SDK's tests. */
export function listTitleTaken(): ServiceError {
  return new ServiceError(
    500,
    '-2130575342, Microsoft.SharePoint.SPException',
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  );
}

/** An id that names nothing in the recycle bin, or nothing that the caller may see there; ours. */
export function recycledNotFound(): ServiceError {
  return new ServiceError(
    400,
    '-2147024809, System.ArgumentException',
    'Value does not fall within the expected range.'
  );
}

/** A CAML query that names a column which the list lacks; as users log it, with 500. */
export function unknownCamlField(): ServiceError {
  return new ServiceError(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  );
}

/** CAML that cannot be read; the wording is ours. */
export function invalidCaml(message: string): ServiceError {
  return new ServiceError(
    400,
    '-2147024809, System.ArgumentException',
    `The CAML query is not valid. ${message}`
  );
}

/** A view that a list does not have, or that is somebody else's: as cli-microsoft365's tests have recorded it, with 400. */
export function viewNotFound(): ServiceError {
  return new ServiceError(400, '-2147024809, System.ArgumentException', 'The specified view is invalid.');
}

/** A version that an item does not have, or has no longer; the wording is ours. */
export function versionNotFound(): ServiceError {
  return new ServiceError(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    'The version does not exist.'
  );
}

/** A column that the list does not have: 400 with the code that cli-microsoft365's tests have recorded. */
export function fieldNotFound(name: string): ServiceError {
  return new ServiceError(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`
  );
}

/** A second column with the same name or id. */
export function fieldExists(name: string): ServiceError {
  return new ServiceError(
    500,
    '-2130575293, Microsoft.SharePoint.SPException',
    `A duplicate field name "${name}" was found.`
  );
}

/** Settings that exclude each other, or a column that cannot be what was asked of it. */
export function invalidSetting(message: string): ServiceError {
  return new ServiceError(500, '-2146232832, Microsoft.SharePoint.SPException', message);
}

/** A second attachment with the name of another. */
export function attachmentExists(name: string): ServiceError {
  return new ServiceError(
    400,
    '-2130575257, Microsoft.SharePoint.SPException',
    `The specified name is already in use.\n\nThe document or folder name ${name} was not changed. To change the name, close this message and edit the name of the document or folder.`
  );
}

/** A file name with a character that SharePoint does not allow. */
export function invalidFileName(): ServiceError {
  return new ServiceError(
    400,
    '-2130575245, Microsoft.SharePoint.SPException',
    'The file or folder name contains characters that are not permitted. Please use a different name.'
  );
}

/** An attachment that is not there. */
export function fileNotFound(): ServiceError {
  return new ServiceError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
}

/** A path that names nothing SharePoint knows. */
export function resourceNotFound(segment: string): ServiceError {
  return new ServiceError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${segment}.`
  );
}

/** A body that should be JSON and is not. */
export function invalidJson(message: string): ServiceError {
  return new ServiceError(400, QUERY, message);
}

/** A batch that cannot be read, or holds too much. */
export function invalidBatch(message: string): ServiceError {
  return new ServiceError(400, '-1, Microsoft.Data.OData.ODataException', message);
}
