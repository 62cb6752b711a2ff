import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { NoCprBox } from '../../../components/form/NoCprBox';
import { TextField } from '../../../components/form/TextField';
import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import { textFault } from '../../../domain/faq/signals/questionSchema';
import { signalLimits } from '../../../domain/faq/signals/signalLimits';
import { faultText } from './faultText';
import styles from './Feedback.module.scss';
import type { Feedback } from './startFeedback';
import type { VoteState } from './votes';

interface VoteCommentProps {
  feedback: Feedback;
  entryId: number;
  state: VoteState;
}

/** What somebody found missing in an answer; sent with the vote, and shown again with it. */
export function VoteComment({ feedback, entryId, state }: VoteCommentProps): React.ReactElement {
  const { instance, votes, texts, locale } = feedback;
  const sent = state.wanted?.comment ?? '';
  const [isWriting, setWriting] = React.useState(sent === '');
  const [comment, setComment] = React.useState(sent);
  const [fault, setFault] = React.useState<ReturnType<typeof textFault>>();
  const [confirmed, setConfirmed] = React.useState(false);
  const changeButton = React.useRef<HTMLButtonElement>(null);
  const id = `np-comment-${instance}-${entryId}`;

  const write = (text: string): void => {
    setComment(text);
    setConfirmed(confirmed && !hasOtherNumbers(comment, text));
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = textFault(comment, signalLimits.comment, confirmed);
    setFault(found);
    if (found) {
      document.getElementById(id)?.focus();
    } else if (comment.trim() !== '' || sent !== '') {
      votes.cast(entryId, { helpful: false, comment: comment.trim() }, confirmed);
      setWriting(comment.trim() === '');
    }
  };
  // The form has gone: the focus stays with what came in its place.
  const wasWriting = React.useRef(isWriting);
  React.useEffect(() => {
    if (wasWriting.current && !isWriting) {
      changeButton.current?.focus();
    }
    wasWriting.current = isWriting;
  }, [isWriting]);

  if (!isWriting) {
    return (
      <div className={styles.comment}>
        <p>
          <span className={styles.fact}>{texts.yourComment}</span> {sent}
        </p>
        <button
          ref={changeButton}
          type="button"
          className={shared.quietButton}
          onClick={() => setWriting(true)}
        >
          {texts.changeComment}
        </button>
      </div>
    );
  }
  return (
    <form noValidate className={styles.comment} onSubmit={send}>
      <TextField
        id={id}
        label={texts.commentLabel}
        mark={texts.optional}
        help={texts.commentHelp}
        error={faultText(fault, comment, signalLimits.comment, feedback)}
        value={comment}
        onChange={write}
        rows={2}
        limit={{ max: signalLimits.comment, texts: { ...texts, locale } }}
      />
      {fault === 'cprLike' && (
        <NoCprBox
          id={`${id}-confirm`}
          label={texts.confirmNoCpr}
          checked={confirmed}
          onChange={setConfirmed}
        />
      )}
      <button type="submit" className={shared.button}>
        {texts.sendComment}
      </button>
    </form>
  );
}
