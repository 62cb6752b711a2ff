/** So long an answer of SharePoint is waited for, where nobody says otherwise; in milliseconds. */
export const usualTimeoutMs = 30 * 1000;
