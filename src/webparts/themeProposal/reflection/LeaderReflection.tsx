import * as React from 'react';
import { CheckboxField } from '../../../components/form/ChoiceField';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { languageOf } from '../../../components/language';
import { leaderTraits, type LeaderTrait } from '../../../domain/network/leaderTraits';
import { reflectionTexts } from './reflectionTexts';
import styles from './Reflection.module.scss';

export interface LeaderReflectionProps {
  /** The ids of the traits begin with it. */
  id: string;
  level: HeadingLevel;
  /** BCP 47 tag of the language. */
  locale: string;
}

/** The good network leader as a mirror: no score, and what is ticked here is kept nowhere. */
export function LeaderReflection({ id, level, locale }: LeaderReflectionProps): React.ReactElement {
  const texts = reflectionTexts[languageOf(locale)];
  const [known, setKnown] = React.useState<readonly LeaderTrait[]>([]);
  const others = leaderTraits.filter((trait) => !known.includes(trait));
  const list = (title: string, traits: readonly LeaderTrait[], text?: string): React.ReactElement | false =>
    traits.length > 0 && (
      <>
        <Heading level={level} className={styles.title}>
          {title}
        </Heading>
        {text && <p>{text}</p>}
        <ul className={styles.traits}>
          {traits.map((trait) => (
            <li key={trait}>{texts.traits[trait].trait}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{texts.introduction}</p>
      <CheckboxField
        id={`${id}-trait`}
        label={texts.legend}
        mark={texts.mark}
        choices={leaderTraits.map((trait) => ({
          value: trait,
          label: texts.traits[trait].trait,
          help: texts.traits[trait].question
        }))}
        values={known}
        onChange={setKnown}
      />
      {known.length > 0 && (
        <>
          {list(texts.knownTitle, known)}
          {list(texts.otherTitle, others, texts.otherText)}
        </>
      )}
      <p>{texts.closing}</p>
    </>
  );
}
