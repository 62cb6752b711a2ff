import * as React from 'react';
import shared from '../../../components/components.module.scss';
import type { HeadingLevel } from '../../../components/Heading';
import { useAnnouncement } from '../../../components/useAnnouncement';
import type { Kept } from '../../../components/kept';
import { useLoading } from '../../../components/useLoading';
import { useRefreshed } from '../../../components/useRefreshed';
import type { FaqDeskView } from '../../../application/ports/faqDesk';
import type { FaqStrings } from '../loc/danish';
import type { FaqEditing } from './editing';
import { EditorPanel } from './EditorPanel';
import { editorLanguageOf } from './editorLanguage';
import styles from './Editor.module.scss';
import { editorSections } from './editorSections';
import { editorTexts } from './editorTexts';
import { entryMarks } from './entryMarks';
import { offerPanel } from './openPanel';
import { useKeptPanel } from './useKeptPanel';

export interface EditorToolsProps {
  instance: string;
  topLevel: HeadingLevel;
  strings: FaqStrings;
  editing: FaqEditing;
  /** Reads the questions that readers see anew. */
  onChanged(): void;
  /** What is to stand on which question, by the entries' ids. Keeps its identity between renders. */
  onMarks(marks: ReadonlyMap<number, string>): void;
}

/** Editors always see the list as it is now. */
const notKept: Kept<FaqDeskView> = { read: () => undefined, keep: () => true, forget: () => undefined };

/** A button for editors that opens a panel above the questions, and the marks on the questions that need them. */
export function EditorTools(props: EditorToolsProps): React.ReactElement {
  const { instance, editing, onChanged, onMarks } = props;
  const { locale } = editing;
  const language = editorLanguageOf(locale);
  const texts = editorTexts[language];
  const panel = useKeptPanel(editing.keptPanel, editorSections);
  const { region, announce } = useAnnouncement();

  const services = useLoading(editing.loadServices);
  const readDesk = React.useCallback(async () => (await editing.loadServices()).desk.read(), [editing]);
  const desk = useRefreshed(readDesk, notKept);
  const view = desk.state.status === 'ready' ? desk.state.value : undefined;

  React.useEffect(() => {
    if (view) {
      onMarks(entryMarks(view.entries, new Date(), texts, locale));
    }
  }, [view, onMarks, texts, locale]);

  const { retry: readAgain } = desk;
  const refresh = React.useCallback(() => {
    readAgain();
    onChanged();
  }, [readAgain, onChanged]);

  const panelId = `np-editor-${instance}`;
  const { goTo } = panel;
  React.useEffect(
    () =>
      offerPanel(instance, (section) => {
        goTo(section);
        document.getElementById(panelId)?.focus();
      }),
    [instance, goTo, panelId]
  );
  return (
    <div className={panel.isOpen ? styles.open : styles.closed}>
      <div className={styles.bar}>
        <button
          type="button"
          className={shared.button}
          aria-expanded={panel.isOpen}
          aria-controls={panelId}
          onClick={panel.toggle}
        >
          {texts.edit}
        </button>
      </div>
      <div id={panelId} tabIndex={-1} hidden={!panel.isOpen}>
        {panel.wasOpened && (
          <EditorPanel
            {...props}
            services={services.state}
            retryServices={services.retry}
            desk={desk.state}
            language={language}
            locale={locale}
            texts={texts}
            panel={panel}
            refresh={refresh}
            announce={announce}
          />
        )}
      </div>
      {region}
    </div>
  );
}
