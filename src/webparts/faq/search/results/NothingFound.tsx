import * as React from 'react';
import styles from '../../Faq.module.scss';
import { FeedbackContext } from '../../feedback/FeedbackContext';
import type { FaqProps } from '../../FaqProps';
import type { FaqStrings } from '../../loc/danish';

interface NothingFoundProps {
  query: string;
  strings: FaqStrings;
  readSettings: FaqProps['readSettings'];
}

/** Helps somebody on whose search found nothing: by asking the secretariat, on the page where it offers that, else by mail. */
export function NothingFound(props: NothingFoundProps): React.ReactElement {
  const feedback = React.useContext(FeedbackContext);
  return feedback ? <feedback.SearchHelp query={props.query} /> : <MailHelp {...props} />;
}

/** By a mail to the secretariat, or in plain words where its address is not known. */
function MailHelp({ query, strings, readSettings }: NothingFoundProps): React.ReactElement {
  const [mailbox, setMailbox] = React.useState<string>();
  React.useEffect(() => {
    let wanted = true;
    readSettings().then(
      ({ secretariatMailbox }) => wanted && setMailbox(secretariatMailbox),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [readSettings]);

  const subject = encodeURIComponent(strings.AskSubject.replace('{0}', () => query));
  return (
    <p className={styles.nothing}>
      {strings.NoHitsHelp}{' '}
      {mailbox ? (
        <a href={`mailto:${encodeURI(mailbox)}?subject=${subject}`}>{strings.AskSecretariat}</a>
      ) : (
        strings.AskSecretariatSomehow
      )}
    </p>
  );
}
