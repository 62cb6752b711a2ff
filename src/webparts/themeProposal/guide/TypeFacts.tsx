import * as React from 'react';
import type { SettledType } from '../../../domain/network/suggestedTypes';
import { typeFacts, type GuideTexts } from './guideTexts';
import styles from './Guide.module.scss';

/** What there is to know of a type of network before one chooses it. */
export const TypeFacts = ({ type, texts }: { type: SettledType; texts: GuideTexts }): React.ReactElement => (
  <dl className={styles.facts}>
    {typeFacts
      .filter((fact) => texts.types[type][fact])
      .map((fact) => (
        <React.Fragment key={fact}>
          <dt>{texts.facts[fact]}</dt>
          <dd>{texts.types[type][fact]}</dd>
        </React.Fragment>
      ))}
  </dl>
);
