import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import { formAddress } from '../entries/formAddress';
import type { AskedProps } from './Asked';
import { EntryForm } from './EntryForm';
import { entryFormTexts } from './entryFormTexts';
import styles from '../Signals.module.scss';

/** The entry that an answered question has become, or the way to making one. One that was deleted can be made anew. */
export function AskedEntry(props: AskedProps): React.ReactElement | null {
  const { question: asked, desk, language, instance } = props;
  const texts = entryFormTexts[language];
  const [isOpen, setOpen] = React.useState(false);
  const buttonId = `np-make-${instance}-${asked.id}`;
  if (desk.status !== 'ready') {
    return null; // its tab tells why, and offers it again
  }
  const entry = desk.value.entries.find(({ id }) => id === asked.entryId);
  if (entry) {
    const { question } = entry;
    return (
      <p className={styles.becameEntry}>
        {entry.approval === 'approved' ? texts.isEntry : texts.isDraft}{' '}
        <a
          href={formAddress(desk.value.forms.edit, window.location.href, entry.id)}
          aria-label={fill(texts.edit, { question })}
        >
          {question}
        </a>
      </p>
    );
  }
  const close = (): void => {
    setOpen(false);
    window.setTimeout(() => document.getElementById(buttonId)?.focus(), 0);
  };
  return isOpen ? (
    <EntryForm {...props} view={desk.value} onClose={close} />
  ) : (
    <button type="button" id={buttonId} className={shared.button} onClick={() => setOpen(true)}>
      {texts.make}
    </button>
  );
}
