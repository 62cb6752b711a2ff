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
/** Reads one row of the list and shows one line of it: below that no web part gets that reads. */
export const oneRow = 'OneRowWebPart';
export const details = 'DetailsWebPart';
