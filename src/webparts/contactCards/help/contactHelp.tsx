import * as React from 'react';
import type { HelpProps } from '../../../components/help/HelpProps';
import { ListHelp, type ListHelpSources } from '../../../components/help/ListHelp';
import { listHelpTexts } from '../../../components/help/listHelpTexts';
import { languageOf } from '../../../components/language';
import type { ContactCardsProps } from '../ContactCardsProps';
import { contactHelpTexts } from './contactHelpTexts';

/** Help for contact cards whose list is missing, closed or empty. */
export const contactHelp = (sources: ListHelpSources): React.ComponentType<ContactCardsProps & HelpProps> =>
  function ContactHelp({ instance, isEditing, strings, error, isKept, onRetry }) {
    const language = languageOf(strings.Locale);
    return (
      <ListHelp
        {...{ instance, isEditing, language, sources, error, isKept, onRetry }}
        texts={listHelpTexts(contactHelpTexts[language], strings)}
      />
    );
  };
