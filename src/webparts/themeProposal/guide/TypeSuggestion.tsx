import * as React from 'react';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { NetworkType } from '../../../domain/network/networkType';
import type { SettledType } from '../../../domain/network/suggestedTypes';
import type { GuideTexts } from './guideTexts';
import { TypeFacts } from './TypeFacts';
import styles from './Guide.module.scss';

export interface TypeSuggestionProps {
  level: HeadingLevel;
  texts: GuideTexts;
  names: Readonly<Record<NetworkType, string>>;
  types: readonly SettledType[];
  onChoose(type: NetworkType): void;
}

/** The types that the answers point to, explained, with a button for each choice that they leave. */
export function TypeSuggestion({
  level,
  texts,
  names,
  types,
  onChoose
}: TypeSuggestionProps): React.ReactElement {
  const choices: NetworkType[] = types.length === 1 ? [...types] : [...types, 'unsure'];
  return (
    <>
      {types.map((type) => (
        <section key={type}>
          <Heading level={level} className={styles.type}>
            {names[type]}
          </Heading>
          <TypeFacts type={type} texts={texts} />
        </section>
      ))}
      <div className={styles.choices}>
        {choices.map((type) => (
          <button key={type} type="button" className={components.button} onClick={() => onChoose(type)}>
            {fill(texts.choose, { type: names[type] })}
          </button>
        ))}
      </div>
    </>
  );
}
