import type { Browser } from 'playwright-core';
import type { RunningTenant } from '../../../local-tenant/server';

/** What is measured: a tenant with so many questions, so many times. */
export interface Measured {
  browser: Browser;
  tenant: RunningTenant;
  questions: number;
  rounds: number;
}

/** The web parts that stand beside each other. */
export const ours = 'FaqWebPart';
export const floor = 'OneLineWebPart';
export const details = 'DetailsWebPart';
