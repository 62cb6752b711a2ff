import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import type { ThemeTexts } from '../../src/components/themes/themeTexts';
import { networkTypes } from '../../src/domain/network/networkType';
import {
  discussionPartners,
  expectedValues,
  ideaSources,
  leadAnswers,
  politicalAnswers
} from '../../src/domain/proposal/proposal';
import { proposalFields } from '../../src/domain/proposal/proposalFields';
import { routingCodes } from '../../src/domain/routing/routing';
import { managerReplies, screeningResults } from '../../src/domain/timeline/records';
import { themeStatuses } from '../../src/domain/timeline/themeStatus';
import type { Locale } from './webPartStrings';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const oneFor = <T extends string>(keys: readonly T[]): v.GenericSchema<Record<T, string>> =>
  v.record(v.picklist(keys), text) as v.GenericSchema<Record<T, string>>;

const textsSchema = v.strictObject({
  locale: text,
  fields: oneFor(proposalFields),
  networkTypes: oneFor(networkTypes),
  leadAnswers: oneFor(leadAnswers),
  expectedValues: oneFor(expectedValues),
  politicalAnswers: oneFor(politicalAnswers),
  discussionPartners: oneFor(discussionPartners),
  ideaSources: oneFor(ideaSources),
  replies: oneFor(managerReplies),
  statuses: oneFor(themeStatuses),
  screeningResults: oneFor(screeningResults),
  routing: v.record(v.picklist(routingCodes), v.strictObject({ manager: text, secretariat: text })),
  routingDeputy: text,
  errors: v.record(v.string(), text),
  wish: oneFor(['join', 'undo', 'joined', 'left', 'failed', 'shown']),
  tryAgain: text,
  secretariat: text,
  required: text,
  optional: text,
  count: text,
  countOver: text
});

/** The words that the form and the board share, as the runtime reads them: from an AMD module. */
export function themeTexts(locale: Locale = 'da-dk'): ThemeTexts {
  const file = join(__dirname, '..', '..', 'src', 'components', 'themes', 'loc', `${locale}.js`);
  let texts: unknown;
  runInNewContext(readFileSync(file, 'utf8'), {
    define: (_dependencies: unknown, make: () => unknown) => {
      texts = make();
    }
  });
  return v.parse(textsSchema, texts) as ThemeTexts;
}
