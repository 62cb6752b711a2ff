import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { Heading, type HeadingLevel } from '../../../../components/Heading';
import styles from '../Editor.module.scss';
import type { ImportTexts } from './importTexts';
import own from './Import.module.scss';
import { largestSource, textOfFile } from './readSource';

interface SourceStepProps {
  instance: string;
  level: HeadingLevel;
  texts: ImportTexts;
  titleRef: React.Ref<HTMLHeadingElement> | undefined;
  /** Whether a suggestion waits that one can go back to. */
  hasPreview: boolean;
  /** Makes a suggestion; false where there is nothing in the source. */
  onSource(source: string): boolean;
  onBack(): void;
}

/** A place to paste a page, which keeps its markup, and a file to choose instead. */
export function SourceStep(props: SourceStepProps): React.ReactElement {
  const { instance, level, texts, hasPreview } = props;
  const [text, setText] = React.useState('');
  const [problem, setProblem] = React.useState<'tooLarge' | 'nothingFound' | 'unreadable'>();
  const id = `np-import-source-${instance}`;

  const take = (source: string): void => {
    if (source.length > largestSource) {
      setProblem('tooLarge');
    } else {
      setProblem(props.onSource(source) ? undefined : 'nothingFound');
    }
  };
  const paste = (event: React.ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    // What is pasted into a text that somebody writes is part of it, without markup.
    if (html.trim() !== '' && text.trim() === '') {
      event.preventDefault();
      setText(event.clipboardData.getData('text/plain'));
      take(html);
    }
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) {
      return;
    }
    try {
      if (file.size > largestSource) {
        setProblem('tooLarge');
      } else {
        take(await textOfFile(file));
      }
    } catch {
      setProblem('unreadable');
    }
    input.value = ''; // so that the same file can be chosen again
  };

  return (
    <>
      <Heading level={level} ref={props.titleRef} tabIndex={-1} className={own.title}>
        {texts.sourceTitle}
      </Heading>
      <p id={`${id}-help`}>{texts.sourceHelp}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{texts.source}</label>
        <textarea
          id={id}
          className={own.wide}
          rows={8}
          value={text}
          aria-describedby={`${id}-help`}
          onPaste={paste}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-file`}>{texts.chooseFile}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".html,.htm,.txt,text/html,text/plain"
          onChange={({ target }) => void choose(target)}
        />
      </div>
      {problem && (
        <p role="alert" className={styles.overdue}>
          {texts[problem]}
        </p>
      )}
      <div className={own.buttons}>
        <button type="button" className={shared.primaryButton} onClick={() => take(text)}>
          {texts.makePreview}
        </button>
        {hasPreview && (
          <button type="button" className={shared.button} onClick={props.onBack}>
            {texts.backToPreview}
          </button>
        )}
      </div>
    </>
  );
}
