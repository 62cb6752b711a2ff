import * as React from 'react';
import components from '../../../components/components.module.scss';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { useRetryFocus } from '../../../components/useRetryFocus';
import type { PersonKey } from '../../../domain/people/personKey';
import { disputed } from '../../../domain/routing/disputed';
import { previewText } from './previewText';
import type { PreviewTexts } from './previewTexts';
import styles from './RoutingPreview.module.scss';
import type { Preview } from './useRoutingPreview';

export interface RoutingPreviewProps {
  /** Unique on the page. */
  id: string;
  level: HeadingLevel;
  texts: PreviewTexts;
  preview: Preview;
  isDisputed: boolean;
  /** Whom the proposer says not to be theirs; empty to take that back. */
  onDispute(manager: PersonKey): void;
  onRetry(): void;
}

/** To whom the proposal will go and why, before it is sent, with a way to say that this is not one's manager. */
export function RoutingPreview(props: RoutingPreviewProps): React.ReactElement {
  const { id, level, texts, preview, isDisputed, onDispute, onRetry } = props;
  const { section, tryAgain } = useRetryFocus(onRetry);
  const manager = preview.state === 'found' ? preview.routing.manager : undefined;
  return (
    <section ref={section} tabIndex={-1} className={styles.preview} aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`} className={styles.title}>
        {texts.title}
      </Heading>
      <p role="status" className={styles.text}>
        {textOf(preview, isDisputed, texts)}
      </p>
      {preview.state === 'failed' && (
        <button type="button" className={components.button} onClick={tryAgain}>
          {texts.tryAgain}
        </button>
      )}
      {(manager || isDisputed) && (
        <div className={styles.choice}>
          <input
            id={`${id}-not-mine`}
            type="checkbox"
            checked={isDisputed}
            aria-describedby={`${id}-not-mine-help`}
            onChange={({ target }) => onDispute(target.checked && manager ? manager.key : '')}
          />
          <label htmlFor={`${id}-not-mine`}>{texts.notMine}</label>
          <p id={`${id}-not-mine-help`} className={styles.help}>
            {texts.notMineHelp}
          </p>
        </div>
      )}
    </section>
  );
}

function textOf(preview: Preview, isDisputed: boolean, texts: PreviewTexts): string {
  return preview.state === 'found'
    ? previewText(isDisputed ? disputed(preview.routing) : preview.routing, texts)
    : texts[preview.state];
}
