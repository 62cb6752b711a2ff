import * as React from 'react';
import type { EditorSectionProps } from '../EditorSection';
import { signalTexts } from '../signalTexts';
import { WithSignals } from '../WithSignals';
import { Asked } from './Asked';

/** What readers have asked: those that wait first. */
export const AskedQuestions = (props: EditorSectionProps): React.ReactElement => (
  <WithSignals {...props}>
    {({ questions }, readAgain) =>
      questions.length === 0 ? (
        <p>{signalTexts[props.language].noQuestions}</p>
      ) : (
        questions.map((question) => (
          <Asked key={question.id} {...props} question={question} readAgain={readAgain} />
        ))
      )
    }
  </WithSignals>
);
