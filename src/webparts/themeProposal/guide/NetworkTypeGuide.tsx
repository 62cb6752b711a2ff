import * as React from 'react';
import { fill } from '../../../components/fill';
import { RadioField } from '../../../components/form/ChoiceField';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { languageOf } from '../../../components/language';
import { networkTypes, type NetworkType } from '../../../domain/network/networkType';
import { suggestedTypes } from '../../../domain/network/suggestedTypes';
import { guideQuestions, guideTexts, type GuideQuestion } from './guideTexts';
import { TypeSuggestion } from './TypeSuggestion';
import styles from './Guide.module.scss';

export interface NetworkTypeGuideProps {
  /** The ids of the questions begin with it. */
  id: string;
  level: HeadingLevel;
  /** BCP 47 tag of the language. */
  locale: string;
  names: Readonly<Record<NetworkType, string>>;
  onChoose(type: NetworkType): void;
}

/** A few plain questions that lead to a type of network. What is answered here is kept nowhere. */
export function NetworkTypeGuide({
  id,
  level,
  locale,
  names,
  onChoose
}: NetworkTypeGuideProps): React.ReactElement {
  const texts = guideTexts[languageOf(locale)];
  const [answers, setAnswers] = React.useState<Partial<Record<GuideQuestion, NetworkType>>>({});
  const given = guideQuestions.flatMap((question) => answers[question] ?? []);
  const types = given.length === guideQuestions.length ? suggestedTypes(given) : undefined;

  const outcome = (): string => {
    if (!types) {
      return texts.unanswered;
    }
    const [first, ...others] = types;
    return first && others.length === 0
      ? fill(texts.clear, { type: names[first] })
      : first
        ? texts.divided
        : texts.open;
  };

  return (
    <>
      <p>{texts.introduction}</p>
      {guideQuestions.map((question) => (
        <RadioField
          key={question}
          id={`${id}-${question}`}
          label={texts.questions[question].question}
          mark={texts.mark}
          choices={networkTypes.map((type) => ({
            value: type,
            label: texts.questions[question].answers[type]
          }))}
          value={answers[question] ?? ''}
          onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      <Heading level={level} className={styles.result}>
        {texts.resultTitle}
      </Heading>
      <p role="status">{outcome()}</p>
      {types && <TypeSuggestion level={levelBelow(level)} {...{ texts, names, types, onChoose }} />}
    </>
  );
}
