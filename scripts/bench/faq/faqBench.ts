import { join } from 'node:path';
import type { Bench } from '../bench';
import { writeComparisonPackage } from '../comparisonPackage';
import { startFaqTenant } from './faqTenant';
import { measureFirstPaint } from './firstPaint';
import { measureKeystrokes } from './keystrokes';
import { measureSecondVisit } from './secondVisit';

/** How many questions, and how long the first may take beside a page whose web part renders one line. */
const sizes = [
  { questions: 50, most: 1.1 },
  { questions: 500, most: 1.1 },
  { questions: 5000, most: 1.25 }
];

/** The FAQ beside a web part of one line, the floor, and beside one of plain `<details>`. */
export const faqBench: Bench = async ({ browser, folder, rounds }, report) => {
  const comparison = join(folder, 'comparison.sppkg');
  await writeComparisonPackage(comparison);
  for (const { questions, most } of sizes) {
    const tenant = await startFaqTenant(folder, comparison, questions);
    try {
      const measured = { browser, tenant, questions, rounds };
      await measureFirstPaint({ ...measured, most }, report);
      await measureSecondVisit(measured, report);
      if (questions === 5000) {
        await measureKeystrokes(measured, report);
      }
    } finally {
      await tenant.close();
    }
  }
};
