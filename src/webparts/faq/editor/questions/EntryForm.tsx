import * as React from 'react';
import { codeOf, isPassing } from '../../../../application/errors';
import { entryFaults, type EntryFaults, type EntryWords } from '../../../../application/makeEntry';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import shared from '../../../../components/components.module.scss';
import { failureText } from '../../../../components/failureText';
import { fill } from '../../../../components/fill';
import { TextField } from '../../../../components/form/TextField';
import { Notice } from '../../../../components/Notice';
import { entryLimits } from '../../../../domain/faq/newEntry';
import { signalTexts } from '../signalTexts';
import styles from '../Signals.module.scss';
import type { AskedProps } from './Asked';
import { entryFormTexts } from './entryFormTexts';

interface EntryFormProps extends AskedProps {
  view: FaqDeskView;
  onClose(): void;
}

const names = ['question', 'answer', 'category'] as const;

/** Makes an entry of an answered question, in words that suit everybody. What is written stays until it is known to be stored. */
export function EntryForm(props: EntryFormProps): React.ReactElement {
  const { question: asked, services, view, language, locale, strings, announce, readAgain, refresh } = props;
  const texts = { ...signalTexts[language], ...entryFormTexts[language] };
  const [words, setWords] = React.useState<EntryWords>({
    question: asked.question,
    answer: asked.answer,
    category: ''
  });
  const [faults, setFaults] = React.useState<EntryFaults>({});
  const [failure, setFailure] = React.useState<unknown>();
  const busy = React.useRef(false);
  const [isSaving, setSaving] = React.useState(false);
  const idOf = (name: keyof EntryWords): string => `np-entry-${props.instance}-${asked.id}-${name}`;
  const categories = Array.from(new Set(view.entries.map(({ category }) => category))).filter(Boolean);

  const firstField = idOf('question');
  React.useEffect(() => document.getElementById(firstField)?.focus(), [firstField]);

  const save = async (): Promise<void> => {
    if (busy.current) {
      return; // a second click
    }
    const found = entryFaults(words);
    setFaults(found);
    const faulty = names.find((name) => found[name]);
    if (faulty) {
      document.getElementById(idOf(faulty))?.focus();
      return;
    }
    busy.current = true;
    setSaving(true);
    setFailure(undefined);
    try {
      const { isNew } = await services.signals.makeEntry(asked, words);
      const made = view.isModerated ? texts.madeDraft : texts.made;
      announce(isNew ? fill(made, { question: words.question.trim() }) : texts.wasThere);
      document.getElementById(`np-asked-${asked.id}`)?.focus();
      readAgain();
      refresh();
    } catch (error) {
      setFailure(error);
      busy.current = false;
    }
    setSaving(false);
  };
  const field = (name: keyof EntryWords): Pick<React.ComponentProps<typeof TextField>, FieldProps> => {
    const fault = faults[name];
    const max = entryLimits[name];
    return {
      id: idOf(name),
      label: texts[name],
      mark: name === 'category' ? texts.optional : texts.required,
      required: name !== 'category',
      error: fault && fill(texts[fault], { max, over: words[name].trim().length - max }, locale),
      value: words[name],
      onChange: (value) => setWords((before) => ({ ...before, [name]: value })),
      limit: { max, texts: { ...texts, locale } }
    };
  };
  const isConflict = codeOf(failure) === 'conflict';

  return (
    <form
      noValidate
      className={styles.entryForm}
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.askedTitle}>{texts.title}</p>
      <p className={styles.fact}>{view.isModerated ? texts.helpDraft : texts.help}</p>
      <TextField {...field('question')} />
      <TextField {...field('answer')} help={texts.answerHelp} rows={6} />
      <TextField {...field('category')} help={texts.categoryHelp} suggestions={categories} />
      {failure !== undefined && (
        <Notice
          kind="error"
          title={isPassing(failure) ? texts.unknown : texts.failed}
          action={isConflict ? { label: texts.readAgain, onClick: readAgain } : undefined}
        >
          {isConflict ? texts.conflict : failureText(codeOf(failure), strings)} {texts.safe}
        </Notice>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={shared.primaryButton} aria-disabled={isSaving}>
          {texts.create}
        </button>
        <button type="button" className={shared.quietButton} aria-disabled={isSaving} onClick={props.onClose}>
          {texts.cancel}
        </button>
        <p role="status" className={styles.fact}>
          {isSaving ? texts.creating : ''}
        </p>
      </div>
    </form>
  );
}

type FieldProps = 'id' | 'label' | 'mark' | 'required' | 'error' | 'value' | 'onChange' | 'limit';
