import type { codeOf } from '../application/errors';

/** What a web part says when its content could not be fetched; each text also says what to do. */
export interface FailureTexts {
  FailureNetwork: string;
  FailureBusy: string;
  FailureSignedOut: string;
  /** Where they are missing, these have a chunk of their own (help/Help), and `FailureOther` stands in for it. */
  FailureForbidden?: string;
  FailureNotSetUp?: string;
  FailureOther: string;
}

/** The text for an error, by its code. */
export function failureText(code: ReturnType<typeof codeOf>, texts: FailureTexts): string {
  switch (code) {
    case 'network':
      return texts.FailureNetwork;
    case 'throttled':
    case 'unavailable':
      return texts.FailureBusy;
    case 'forbidden':
      return texts.FailureForbidden || texts.FailureOther;
    case 'signedOut':
      return texts.FailureSignedOut;
    case 'notSetUp':
      return texts.FailureNotSetUp || texts.FailureOther;
    default:
      return texts.FailureOther;
  }
}
