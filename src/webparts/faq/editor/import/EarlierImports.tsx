import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { failureText } from '../../../../components/failureText';
import { fill } from '../../../../components/fill';
import { Heading } from '../../../../components/Heading';
import { Notice } from '../../../../components/Notice';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import type { EarlierImport } from './importStage';
import own from './Import.module.scss';
import type { ImportTexts } from './importTexts';
import type { Import } from './useImport';

interface EarlierImportsProps extends Pick<
  EditorSectionProps,
  'instance' | 'topLevel' | 'strings' | 'announce'
> {
  texts: ImportTexts;
  work: Import;
}

/** What was brought in before while the page has been open, each with a way to take it back. */
export function EarlierImports(props: EarlierImportsProps): React.ReactElement | null {
  const { texts, work, announce } = props;
  const [undoing, setUndoing] = React.useState<number>();
  if (work.earlier.length === 0) {
    return null;
  }
  const undo = async (one: EarlierImport): Promise<void> => {
    setUndoing(one.key);
    const isUndone = await work.undoEarlier(one);
    setUndoing(undefined);
    if (isUndone) {
      announce(texts.importUndone);
      document.getElementById(`np-import-source-${props.instance}`)?.focus(); // the button has gone
    }
  };
  return (
    <div className={own.earlier}>
      <Heading level={props.topLevel} className={own.title}>
        {texts.earlierTitle}
      </Heading>
      <p className={styles.fact}>{texts.recycleBin}</p>
      <ul className={styles.entries}>
        {work.earlier.map((one) => (
          <li key={one.key} className={styles.entry}>
            <span className={styles.entryFacts}>
              {fill(one.made.size === 1 ? texts.earlierOne : texts.earlierMany, {
                question: one.question,
                count: one.made.size - 1
              })}
              {one.undoFailure && (
                <Notice kind="error" title={failureText(one.undoFailure, props.strings)}>
                  {fill(texts.undoFailed, { count: one.made.size })}
                </Notice>
              )}
            </span>
            <button
              type="button"
              className={shared.button}
              aria-disabled={undoing !== undefined}
              onClick={() => void undo(one)}
            >
              <span>
                {undoing === one.key ? texts.undoing : texts.undoImport}
                <span className={shared.visuallyHidden}>{` (${one.question})`}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
