import * as React from 'react';
import { fill } from '../../../components/fill';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { SimilarProposal } from '../../../domain/similar/similarityIndex';
import { OpenedHit, type OpenedHitProps } from './OpenedHit';
import styles from './Similar.module.scss';
import type { SimilarTexts } from './similarTexts';

export interface SimilarHitProps extends Omit<OpenedHitProps, 'proposal'> {
  /** Of the element that opens it. */
  id: string;
  similar: SimilarProposal;
}

/** One proposal that is like the one being written: closed it says what it is and why it is here. */
export function SimilarHit({ id, similar, ...opened }: SimilarHitProps): React.ReactElement {
  const { proposal, words } = similar;
  const { texts, user } = opened;
  const [isOpen, setOpen] = React.useState(false);
  const isOwn = proposal.proposer.key === user.key;
  return (
    <li className={styles.hit}>
      <button
        type="button"
        id={id}
        className={styles.opener}
        aria-expanded={isOpen}
        aria-describedby={`${id}-facts`}
        onClick={() => setOpen(!isOpen)}
      >
        {proposal.title}
      </button>
      <p id={`${id}-facts`} className={styles.facts}>
        {caseNumberOf(proposal)}
        {isOwn && <strong className={styles.own}>{texts.own}</strong>}
        {proposal.units.length > 0 && ` · ${unitsText(proposal.units, texts)}`}
        {!isOwn && ` · ${proposal.proposer.displayName}`}
        {words.length > 0 && (
          <span className={styles.words}>
            {texts.shared} {words.join(', ')}
          </span>
        )}
      </p>
      {isOpen && <OpenedHit {...opened} proposal={proposal} describedBy={id} />}
    </li>
  );
}

/** So many units are named. */
const mostUnits = 2;

function unitsText(units: readonly string[], { more }: SimilarTexts): string {
  const named = units.slice(0, mostUnits).join(', ');
  return units.length > mostUnits ? `${named} ${fill(more, { count: units.length - mostUnits })}` : named;
}
