import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import { Notice } from '../../../components/Notice';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { ProposalServices } from '../ProposalServices';
import form from '../ThemeProposal.module.scss';
import styles from './Attachments.module.scss';
import { FileRow, type FileAction } from './FileRow';
import { failureText } from './fileTexts';
import type { Attachments } from './useAttachments';
import { useSendingFiles, type AttachedFiles } from './useSendingFiles';

export interface SendingFilesProps {
  level: HeadingLevel;
  proposal: Proposal;
  services: Pick<ProposalServices, 'attach' | 'settle'>;
  attachments: Attachments;
  onDone(files: AttachedFiles): void;
}

/** Between the stored proposal and its receipt: the files on their way, and what to do about those that do not arrive. */
export function SendingFiles(props: SendingFilesProps): React.ReactElement {
  const { level, proposal, attachments } = props;
  const { rows } = attachments;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { phase, progressOf, retry, takeOut, goOn } = useSendingFiles(props);
  const missing = rows.filter(({ name }) => progressOf(name).state !== 'attached');
  const number = Math.max(1, rows.filter(({ name }) => progressOf(name).state !== 'waiting').length);
  const isStuck = phase === 'stuck';

  React.useEffect(() => heading.current?.focus(), []);
  /** What is pressed is gone afterwards, so the focus goes to what says how it goes on. */
  const then = (action: () => void) => () => {
    heading.current?.focus();
    action();
  };
  const actionsOn = (name: string): FileAction[] =>
    isStuck && progressOf(name).state === 'failed'
      ? [
          { label: shared.tryAgain, onClick: then(() => retry(name)) },
          { label: strings.FileRemove, onClick: then(() => takeOut(name)) }
        ]
      : [];

  return (
    <div className={form.receipt}>
      <Heading level={level} ref={heading} tabIndex={-1} className={form.receiptHeading}>
        <Icon sign={signs.check} size={28} /> <span>{strings.FilesStored}</span>
      </Heading>
      <p role="status" className={styles.status}>
        {phase === 'sending' &&
          `${fill(strings.FilesOnTheirWay, { number, total: rows.length })}. ${strings.FilesStay}`}
        {phase === 'finishing' && `${strings.FilesFinishing} …`}
      </p>
      {isStuck && (
        <Notice
          kind="error"
          title={
            missing.length === 1
              ? strings.FilesMissingOne
              : fill(strings.FilesMissingMany, { count: missing.length })
          }
        >
          {fill(strings.FilesSafe, { case: caseNumberOf(proposal) })}
        </Notice>
      )}
      <ul className={styles.files} aria-label={strings.FilesLabel}>
        {rows.map(({ name, file }) => {
          const progress = progressOf(name);
          return (
            <FileRow
              key={name}
              name={name}
              size={file?.size}
              state={strings[stateTexts[progress.state]]}
              sent={progress.state === 'sending' ? progress.sent : undefined}
              error={progress.state === 'failed' ? failureText(progress.reason, strings, shared) : undefined}
              actions={actionsOn(name)}
            />
          );
        })}
      </ul>
      {isStuck && (
        <div className={form.receiptActions}>
          <button type="button" className={components.primaryButton} onClick={then(() => retry())}>
            {strings.FilesRetry}
          </button>
          <button type="button" className={components.button} onClick={then(goOn)}>
            {strings.FilesGoOn}
          </button>
        </div>
      )}
    </div>
  );
}

const stateTexts = {
  waiting: 'FileWaiting',
  sending: 'FileSending',
  checking: 'FileChecking',
  attached: 'FileAttached',
  failed: 'FileFailed'
} as const;
