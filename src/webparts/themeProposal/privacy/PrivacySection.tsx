import * as React from 'react';
import shared from 'NetworkThemeStrings';
import { languageOf } from '../../../components/language';
import { useFormScope } from '../components/FormScope';
import { PrivacyNotice } from './PrivacyNotice';
import { noticeTexts, noticeVersion } from './noticeTexts';

/** The form's part that tells what becomes of what one sends: open until one has sent a proposal below this version. */
export function PrivacySection(): React.ReactElement {
  const { level, network, services } = useFormScope();
  const [wasSeen] = React.useState(() => services.seenNotice.read() === noticeVersion);
  return (
    <PrivacyNotice
      level={level}
      texts={noticeTexts[languageOf(shared.locale)]}
      settings={network.status === 'ready' ? network.value : undefined}
      wasSeen={wasSeen}
    />
  );
}
