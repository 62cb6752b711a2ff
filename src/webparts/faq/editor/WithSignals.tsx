import * as React from 'react';
import { codeOf } from '../../../application/errors';
import type { DeskView } from '../../../application/readSignalDesk';
import { failureText } from '../../../components/failureText';
import { LoadingText } from '../../../components/LoadingText';
import { Notice } from '../../../components/Notice';
import { useLoading } from '../../../components/useLoading';
import type { EditorSectionProps } from './EditorSection';
import { signalTexts } from './signalTexts';

interface WithSignalsProps extends Pick<EditorSectionProps, 'services' | 'language' | 'strings'> {
  children(view: DeskView, readAgain: () => void): React.ReactNode;
}

/** What readers have said, once it is here; or why it cannot be shown. What was shown stays while it is read anew. */
export function WithSignals({ services, language, strings, children }: WithSignalsProps): React.ReactElement {
  const texts = signalTexts[language];
  const { state, retry } = useLoading(services.signals.read);
  const shown = React.useRef<DeskView>();
  if (state.status === 'ready') {
    shown.current = state.value;
  }
  if (state.status === 'failed') {
    const code = codeOf(state.error);
    const words = failureText(code, {
      ...strings,
      FailureForbidden: texts.onlySecretariat,
      FailureNotSetUp: texts.notSetUp
    });
    return (
      <>
        <Notice kind="error" title={texts.failed} action={{ label: strings.TryAgain, onClick: retry }}>
          {words}
        </Notice>
        {code !== 'forbidden' && shown.current && children(shown.current, retry)}
      </>
    );
  }
  return shown.current ? <>{children(shown.current, retry)}</> : <LoadingText>{texts.loading}</LoadingText>;
}
