/** Who is throttled, as the directory's headers name it. */
export interface Throttled {
  applicationId: string;
  tenantId: string;
}

/**
 * What the directory says with an answer that it throttles (learn.microsoft.com/graph/throttling-limits, "Identity and access service
 * limits", "Throttled responses requests"). The page documents these headers for no other service.
 */
export const throttledHeaders = ({ applicationId, tenantId }: Throttled): Record<string, string> => ({
  'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${applicationId}/${tenantId}`,
  'x-ms-throttle-information': 'ResourceUnitLimitExceeded'
});

/** What it says with other answers once an application has used more than 0.8 of its limit ("Regular responses requests"). */
export function usedLimitHeaders(used: number): Record<string, string> {
  return used > 0.8 ? { 'x-ms-throttle-limit-percentage': String(Math.round(used * 100) / 100) } : {};
}
