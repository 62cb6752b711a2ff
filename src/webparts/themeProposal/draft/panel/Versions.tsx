import * as React from 'react';
import shared from 'NetworkThemeStrings';
import type { VersionChoice } from '../../../../application/drafts/openDraft';
import components from '../../../../components/components.module.scss';
import { dateTimeText } from '../../../../components/dateText';
import { fill } from '../../../../components/fill';
import { Heading, levelBelow } from '../../../../components/Heading';
import { fieldText } from '../../../../components/themes/fieldText';
import type { Draft } from '../../../../domain/draft/draft';
import { proposalFields } from '../../../../domain/proposal/proposalFields';
import { useFormScope } from '../../components/FormScope';
import { proposalInput } from '../../form/formValues';
import { valuesOf } from '../draft';
import styles from './DraftPanel.module.scss';
import type { PartProps } from './draftWords';

/** Two wordings of one draft side by side, field by field where they differ, and the choice between them. */
export function Versions({
  drafts,
  texts,
  onChosen
}: PartProps & { onChosen(): void }): React.ReactElement | null {
  const { level, network } = useFormScope();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { draft, other } = drafts.keeping;
  const { units = [], workplaces = [] } = network.status === 'ready' ? network.value : {};

  React.useEffect(() => heading.current?.focus(), []);

  if (!draft || !other) {
    return null;
  }
  const theirs = other.where === 'list' ? other.listed.draft : other.copy.draft;
  const contentOf = ({ values }: Draft) => proposalInput(valuesOf(values), units, workplaces);
  const [mine, their] = [contentOf(draft), contentOf(theirs)];
  const differences = proposalFields
    .map((field) => ({
      field,
      mine: fieldText(mine, field, shared),
      theirs: fieldText(their, field, shared)
    }))
    .filter((each) => each.mine !== each.theirs);
  const choose = async (choice: VersionChoice): Promise<void> => {
    await drafts.choose(choice);
    onChosen();
  };
  const choices = [
    ['mine', texts.keepMine],
    ['other', texts.keepOther],
    ['both', texts.keepBoth]
  ] as const;
  const timeOf = ({ changedAt }: Draft): string => dateTimeText(changedAt, shared.locale);

  return (
    <section className={styles.panel} aria-label={texts.versionsTitle}>
      <Heading level={level} ref={heading} tabIndex={-1} className={styles.title}>
        {texts.versionsTitle}
      </Heading>
      <p>
        {differences.length > 0 ? texts.versionsText : texts.alike}{' '}
        {fill(texts.versionTimes, { mine: timeOf(draft), theirs: timeOf(theirs) })}
      </p>
      {differences.map(({ field, mine: here, theirs: there }) => (
        <div key={field} className={styles.difference}>
          <Heading level={levelBelow(level)} className={styles.field}>
            {shared.fields[field]}
          </Heading>
          <dl className={styles.pair}>
            <div>
              <dt>{texts.mine}</dt>
              <dd>{here || texts.empty}</dd>
            </div>
            <div>
              <dt>{texts.theirs}</dt>
              <dd>{there || texts.empty}</dd>
            </div>
          </dl>
        </div>
      ))}
      <div className={styles.buttons}>
        {choices.map(([choice, label]) => (
          <button
            key={choice}
            type="button"
            className={components.button}
            onClick={() => void choose(choice)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
