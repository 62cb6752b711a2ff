import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { fill } from '../../../components/fill';
import type { BoardServices } from '../BoardServices';
import { OtherTheme } from '../related/OtherTheme';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { nobody, otherPerson, presentManager, type StepInput } from './stepInput';
import { stepLabels } from './stepTexts';

export interface StepConfirmationProps {
  row: ThemeRow;
  input: StepInput;
  services: BoardServices;
}

/** What is about to be recorded and who hears of it; it cannot be taken back. */
export function StepConfirmation({ row, input, services }: StepConfirmationProps): React.ReactElement {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const { proposer, proposerMail } = row.file.proposal;
  const facts = [
    input.result && ([strings.ScreeningResult, shared.screeningResults[input.result]] as const),
    input.outcome && ([strings.ForumOutcome, shared.statuses[input.outcome]] as const),
    input.person && ([strings.PersonChosen, personText(input)] as const),
    input.note.trim() && ([strings.Note, input.note.trim()] as const)
  ];
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={strings.ConfirmTitle}
      className={styles.confirmation}
    >
      <p className={styles.confirmationTitle}>
        {strings.ConfirmTitle}: {input.step && stepLabels[input.step]}
      </p>
      <dl>
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact[0]}>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </div>
            )
        )}
      </dl>
      {input.step === 'duplicateMarked' && (
        <OtherTheme
          services={services}
          proposalId={row.file.proposal.id}
          typed={input.original}
          as="original"
          label={strings.OriginalChosen}
        />
      )}
      {input.step === 'nominated' && (
        <p>{fill(strings.ConfirmFrozen, { version: row.file.proposal.version })}</p>
      )}
      <p>
        {fill(proposerMail ? strings.ConfirmMail : strings.ConfirmNoMail, { proposer: proposer.displayName })}{' '}
        {strings.ConfirmFinal}
      </p>
    </div>
  );
}

/** Whom the form names; a suggestion is named by its key, which is what is recorded. */
function personText({ person, typedKey, typedName }: StepInput): string {
  switch (person) {
    case presentManager:
      return strings.PersonPresent;
    case nobody:
      return strings.PersonNobody;
    case otherPerson:
      return typedName.trim() ? `${typedName.trim()} (${typedKey.trim()})` : typedKey.trim();
    default:
      return person;
  }
}
