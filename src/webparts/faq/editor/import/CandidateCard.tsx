import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import type { Candidate } from '../../../../domain/faq/import/candidate';
import { isHindrance, type ImportWarning } from '../../../../domain/faq/import/importPlan';
import styles from '../Editor.module.scss';
import { AnswerBlocks } from './AnswerBlocks';
import { questionFieldId } from './fieldIds';
import type { Sanitize } from './htmlBlocks';
import own from './Import.module.scss';
import type { ImportTexts } from './importTexts';

interface CandidateCardProps {
  instance: string;
  candidate: Candidate;
  /** Its place in the list, from one. */
  number: number;
  warnings: readonly ImportWarning[];
  texts: ImportTexts;
  sanitize: Sanitize;
  /** Id of the list of categories to choose from. */
  categories: string;
  onChange(changes: Partial<Pick<Candidate, 'question' | 'category' | 'isIncluded'>>, step: string): void;
  onJoin(): void;
  onSplit(at: number): void;
}

/** One question that may be made, with what can be done about it. */
export function CandidateCard(props: CandidateCardProps): React.ReactElement {
  const { instance, candidate, number, warnings, texts, onChange } = props;
  const { key, question, category, isIncluded, answer } = candidate;
  const id = questionFieldId(instance, key);
  const of = <span className={shared.visuallyHidden}>{fill(texts.ofNumber, { number })}</span>;
  const isWrong = (...kinds: ImportWarning[]): boolean => warnings.some((warning) => kinds.includes(warning));
  return (
    <li className={isIncluded ? own.card : own.leftOut}>
      <div className={own.cardActions}>
        <label className={own.include}>
          <input
            type="checkbox"
            checked={isIncluded}
            onChange={({ target }) => onChange({ isIncluded: target.checked }, '')}
          />
          <span>
            {texts.include}
            {of}
          </span>
        </label>
        {number > 1 && (
          <button type="button" className={shared.quietButton} onClick={props.onJoin}>
            <span>
              {texts.join}
              {of}
            </span>
          </button>
        )}
      </div>
      <div className={own.fields}>
        <div className={styles.field}>
          <label htmlFor={id}>
            {texts.question}
            {of}
          </label>
          <input
            id={id}
            className={own.wide}
            value={question}
            aria-invalid={isWrong('noQuestion', 'questionTooLong')}
            aria-describedby={warnings.length > 0 ? `${id}-warnings` : undefined}
            onChange={({ target }) => onChange({ question: target.value }, `question-${key}`)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-category`}>
            {texts.category}
            {of}
          </label>
          <input
            id={`${id}-category`}
            className={own.wide}
            list={props.categories}
            value={category}
            aria-invalid={isWrong('categoryTooLong')}
            onChange={({ target }) => onChange({ category: target.value }, `category-${key}`)}
          />
        </div>
      </div>
      {warnings.length > 0 && (
        <p id={`${id}-warnings`} className={warnings.some(isHindrance) ? styles.overdue : styles.fact}>
          {warnings.map((warning) => texts[warning]).join(' ')}
        </p>
      )}
      {answer.length > 0 && (
        <AnswerBlocks blocks={answer} sanitize={props.sanitize} texts={texts} onSplit={props.onSplit} />
      )}
    </li>
  );
}
