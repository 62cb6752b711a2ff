import * as React from 'react';
import { codeOf } from '../../../application/errors';
import components from '../../../components/components.module.scss';
import type { HelpProps } from '../../../components/help/HelpProps';
import { ListHelp, type ListHelpSources } from '../../../components/help/ListHelp';
import { listHelpTexts } from '../../../components/help/listHelpTexts';
import { languageOf } from '../../../components/language';
import { openPanel } from '../editor/openPanel';
import { Examples, type ExamplesProps } from './Examples';
import { faqHelpTexts } from './faqHelpTexts';

/** Help for an FAQ whose list is missing, closed or empty: the way to the first question, and examples while the page is edited. */
export const faqHelp = (sources: ListHelpSources): React.ComponentType<ExamplesProps & HelpProps> =>
  function FaqHelp(props) {
    const { instance, isEditing, strings, editing, error, isKept, onRetry } = props;
    const language = languageOf(strings.Locale);
    const texts = faqHelpTexts[language];
    return (
      <>
        <ListHelp
          {...{ instance, isEditing, language, sources, error, isKept, onRetry }}
          texts={listHelpTexts(texts, strings)}
          moreWays={
            editing && (
              <button
                type="button"
                className={components.button}
                onClick={() => openPanel(instance, editing.keptPanel, 'import')}
              >
                {texts.importPage}
              </button>
            )
          }
        />
        {isEditing && !isKept && codeOf(error) === 'notSetUp' && <Examples {...props} />}
      </>
    );
  };
