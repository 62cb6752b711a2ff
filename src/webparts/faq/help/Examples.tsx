import * as React from 'react';
import { Heading, levelBelow } from '../../../components/Heading';
import type { Kept } from '../../../components/kept';
import { languageOf } from '../../../components/language';
import type { FaqContentProps } from '../components/FaqContent';
import type { FaqProps } from '../FaqProps';
import { exampleEntries } from './exampleEntries';
import { faqHelpTexts } from './faqHelpTexts';
import styles from './Examples.module.scss';

const notKept: Kept<number[]> = { read: () => undefined, keep: () => false, forget: () => undefined };

export interface ExamplesProps extends FaqProps {
  /** Shows questions as the FAQ does. Handed over, since what this chunk imported of the FAQ would make the FAQ larger. */
  Content: React.ComponentType<FaqContentProps>;
}

/** What an FAQ can look like with the settings as they are, for who edits the page; marked as examples, and stored nowhere. */
export function Examples({ Content, ...props }: ExamplesProps): React.ReactElement {
  const { settings, strings, instance } = props;
  const language = languageOf(strings.Locale);
  const texts = faqHelpTexts[language];
  const entries = React.useMemo(() => exampleEntries(language), [language]);
  const level = settings.title ? levelBelow(settings.headingLevel) : settings.headingLevel;
  const titleId = `np-examples-${instance}`;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.examples}>
      <Heading level={level} id={titleId} className={styles.title}>
        {texts.examplesTitle}
      </Heading>
      <p className={styles.text}>{texts.examplesText}</p>
      <Content
        {...props}
        instance={`${instance}-examples`}
        entries={entries}
        isComplete={false}
        topLevel={levelBelow(level)}
        keptOpen={notKept}
        editing={undefined}
        feedback={undefined}
      />
    </div>
  );
}
