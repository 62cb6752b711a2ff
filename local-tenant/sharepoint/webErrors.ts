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
