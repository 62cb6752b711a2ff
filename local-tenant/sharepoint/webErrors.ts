import { ServiceError } from './errors';

/** A token that is none: as synchronising clients have logged it; the status is ours. */
export function invalidChangeToken(): ServiceError {
  return new ServiceError(
    400,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.\r\nParameter name: changeToken'
  );
}

/** A token of another list or web: code and text as synchronising clients have logged them; the status is ours. */
export function changeTokenOfAnother(): ServiceError {
  return new ServiceError(
    400,
    '-2130575173, Microsoft.SharePoint.SPException',
    'Cannot use the changeToken from one object against a different object.'
  );
}

/** An address that another web or a list has already: as tenants answer it (code and text of cli-microsoft365's tests). */
export function webUrlTaken(url: string): ServiceError {
  return new ServiceError(
    500,
    '-2147024713, Microsoft.SharePoint.SPException',
    `The Web site address "${url}" is already in use.`
  );
}

/** A site with others below it; the text is the service's, the code is not confirmed. */
export function webHasOthersBelow(url: string): ServiceError {
  return new ServiceError(
    500,
    '-2130575199, Microsoft.SharePoint.SPException',
    `There was a problem deleting the web "${url}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting all subsites and removing the apps.`
  );
}

/** The site at the top, which is the tenant's only site collection; ours. */
export function topWebStays(): ServiceError {
  return new ServiceError(
    500,
    '-2146232832, Microsoft.SharePoint.SPException',
    'The top-level site of the site collection cannot be deleted here.'
  );
}

/** Permissions of the site at the top; the wording is ours. */
export function topInheritsNothing(): ServiceError {
  return new ServiceError(
    500,
    '-2146233079, System.InvalidOperationException',
    'The top-level site has nothing to inherit permissions from.'
  );
}

/** Permission levels of a site below another; the wording is ours. */
export function inheritsLevels(): ServiceError {
  return new ServiceError(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on a web site that inherits its permission levels.'
  );
}

/** An item for a document library; the text is the service's, the code is not confirmed. */
export function libraryTakesFiles(): ServiceError {
  return new ServiceError(
    400,
    '-2130575327, Microsoft.SharePoint.SPException',
    'To add an item to a document library, use SPFileCollection.Add()'
  );
}

/** A title of a list that is longer than the service keeps; the wording is ours. */
export function listTitleTooLong(): ServiceError {
  return new ServiceError(
    400,
    '-2147024809, System.ArgumentException',
    'The title of a list has 255 characters at most.'
  );
}
