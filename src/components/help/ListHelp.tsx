import * as React from 'react';
import { codeOf, missingColumn } from '../../application/errors';
import type { ListDesk } from '../../application/ports/listDesk';
import { mailLink } from '../../domain/contacts/mailLink';
import components from '../components.module.scss';
import { fill } from '../fill';
import type { Language } from '../language';
import { Notice, type NoticeProps } from '../Notice';
import { SetUpPanel, type SetUp } from '../setUp/SetUpPanel';
import { useLoading } from '../useLoading';
import styles from './Help.module.scss';
import type { HelpProps } from './HelpProps';
import type { ListHelpTexts } from './listHelpTexts';

/** What the help knows of the page and who is there, and what it may ask. Keeps its identity between renders. */
export interface ListHelpSources {
  isGuest: boolean;
  /** Whether the list is one that an editor has chosen: set-up neither makes nor mends it. */
  isChosen: boolean;
  /** Sets the site up; there only for its owners. */
  setUp?: SetUp;
  /** Throws AppError. */
  readDesk(): Promise<ListDesk>;
  /** The secretariat's mailbox, where the site has set one. Throws AppError. */
  readMailbox(): Promise<string | undefined>;
  /** Opens the web part's settings; undefined where it has no list to choose. */
  openPane?(): void;
}

export interface ListHelpProps extends HelpProps {
  instance: string;
  isEditing: boolean;
  language: Language;
  texts: ListHelpTexts;
  sources: ListHelpSources;
  /** What an editor of an empty list can do beside writing the first row. */
  moreWays?: React.ReactNode;
}

/** What there is to say and to do where a list is missing, is an older version's, is closed or is empty: to owners, editors, readers and guests. */
export function ListHelp(props: ListHelpProps): React.ReactElement {
  const { error, sources, isEditing } = props;
  const column = missingColumn(error);
  const code = codeOf(error);
  if (error === undefined) {
    return <EmptyHelp {...props} />;
  }
  if (sources.isGuest && !column) {
    return (
      <div role="status">
        <Notice kind="info" title={props.texts.guestTitle}>
          {props.texts.guestText}
        </Notice>
      </div>
    );
  }
  if (code === 'notSetUp' && (sources.setUp || isEditing)) {
    return sources.isChosen ? (
      <ChosenListHelp {...props} column={column} />
    ) : (
      <OwnerHelp {...props} column={column} />
    );
  }
  return <ReaderHelp {...props} about={column ? 'outdated' : code === 'forbidden' ? 'refused' : 'missing'} />;
}

/** Told on the page when a site has been set up: other web parts of the suite may have waited for that, too. */
const siteWasSetUp = 'netvaerksportalen-site-set-up';

/** For who owns the site or edits the page: the suite's own list is missing, or older than the web part. */
function OwnerHelp(props: ListHelpProps & { column?: string }): React.ReactElement {
  const { texts, sources, column, instance, language, onRetry } = props;
  const title = column ? texts.outdatedTitle : texts.missingTitle;
  const { setUp } = sources;
  React.useEffect(() => {
    window.addEventListener(siteWasSetUp, onRetry);
    return () => window.removeEventListener(siteWasSetUp, onRetry);
  }, [onRetry]);
  const tellAll = (): void => {
    window.removeEventListener(siteWasSetUp, onRetry); // this one asks itself, and once
    window.dispatchEvent(new Event(siteWasSetUp));
    onRetry(); // last, so that the focus stays in the web part where the button was
  };
  if (!setUp) {
    return (
      <Notice kind="info" title={title} action={paneAction(props)}>
        {texts.askOwner}
      </Notice>
    );
  }
  return (
    <div className={props.isKept ? components.behind : undefined}>
      <Notice kind="info" title={title}>
        {column ? fill(texts.outdatedOwner, { column }) : texts.missingOwner}
      </Notice>
      <SetUpPanel instance={instance} language={language} setUp={setUp} onDone={tellAll} />
    </div>
  );
}

/** For who owns the site or edits the page: the chosen list is gone, or lacks a column. */
function ChosenListHelp(props: ListHelpProps & { column?: string }): React.ReactElement | null {
  const { texts, column, isEditing } = props;
  const chosen = texts.chosen;
  return chosen ? (
    <Notice kind="info" title={column ? chosen.lacksTitle : chosen.goneTitle} action={paneAction(props)}>
      {column ? fill(chosen.lacks, { column }) : chosen.gone}
      {!isEditing && ` ${chosen.editPage}`}
    </Notice>
  ) : null;
}

/** The way to another list, while the page is edited. */
function paneAction({ texts, sources, isEditing }: ListHelpProps): NoticeProps['action'] {
  const { openPane } = sources;
  return isEditing && openPane && texts.chosen
    ? { label: texts.chosen.chooseList, onClick: openPane }
    : undefined;
}

/** For everybody else: what is wrong in their terms, and whom to write to meanwhile. */
function ReaderHelp({
  about,
  ...props
}: ListHelpProps & { about: 'missing' | 'outdated' | 'refused' }): React.ReactElement {
  const { texts, isKept, onRetry } = props;
  const { title, text } = texts.reader[about];
  return (
    <div role="status" className={isKept ? components.behind : undefined}>
      <Notice
        kind="info"
        title={isKept ? texts.keptTitle : title}
        action={{ label: texts.tryAgain, onClick: onRetry }}
      >
        {text} <Mailbox {...props} />
      </Notice>
    </div>
  );
}

function EmptyHelp(props: ListHelpProps): React.ReactElement {
  const { texts, sources, moreWays } = props;
  const { state } = useLoading(sources.isGuest ? undefined : sources.readDesk);
  if (state.status === 'ready' && state.value.mayAdd) {
    const form = new URL(state.value.newForm, window.location.href);
    form.searchParams.set('Source', window.location.href);
    return (
      <Notice kind="info" title={texts.emptyTitle}>
        {texts.emptyEditor}
        <span className={styles.ways}>
          <a className={components.primaryButton} href={form.href}>
            {texts.addFirst}
          </a>
          {moreWays}
        </span>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={texts.emptyTitle}>
      {texts.emptyReader} <Mailbox {...props} />
    </Notice>
  );
}

/** Where the secretariat can be written to, as soon as it is known; nothing where it cannot be. */
function Mailbox({ sources, texts }: ListHelpProps): React.ReactElement | null {
  const { state } = useLoading(sources.isGuest ? undefined : sources.readMailbox);
  const mailbox = state.status === 'ready' ? state.value : undefined;
  const link = mailbox && mailLink(mailbox);
  return link ? (
    <a className={styles.mail} href={link}>
      {texts.write}
    </a>
  ) : null;
}
