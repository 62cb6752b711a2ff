import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../components/fill';
import { ErrorSummary } from '../../../components/form/ErrorSummary';
import { attachmentsId, fileMistakes } from '../attachments/fileMistakes';
import { mistakesOf } from '../form/mistakes';
import { mistakeTexts } from '../form/proposalTexts';
import { useFormScope } from './FormScope';

const words = mistakeTexts(strings, shared);

/** What has to be mended before the form can be sent; gets the focus each time the form is refused. */
export function Mistakes(): React.ReactElement | null {
  const { instance, level, form, attachments } = useFormScope();
  const { faults, values, refusals } = form;
  const mistakes = [
    ...mistakesOf(instance, faults, values, words),
    ...(refusals > 0 ? fileMistakes(attachmentsId(instance), attachments.rows) : [])
  ];
  const summary = React.useRef<HTMLDivElement>(null);
  const told = React.useRef(0);

  React.useEffect(() => {
    // What only the settings of this moment show is told when they have been read again.
    if (summary.current && told.current !== refusals) {
      told.current = refusals;
      summary.current.focus();
    }
  }, [refusals, mistakes.length]);

  return mistakes.length === 0 ? null : (
    <ErrorSummary
      ref={summary}
      level={level}
      title={
        mistakes.length === 1
          ? strings.SummaryTitleOne
          : fill(strings.SummaryTitleMany, { count: mistakes.length })
      }
      mistakes={mistakes}
    />
  );
}
