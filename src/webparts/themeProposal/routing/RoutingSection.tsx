import * as React from 'react';
import shared from 'NetworkThemeStrings';
import { languageOf } from '../../../components/language';
import { useFormDrafts, useFormScope } from '../components/FormScope';
import { previewTexts } from './previewTexts';
import { RoutingPreview } from './RoutingPreview';
import { useRoutingPreview } from './useRoutingPreview';

/** The form's part that tells to whom the proposal will go, and takes "Det er ikke min leder". */
export function RoutingSection(): React.ReactElement {
  const { instance, level, form, network, services, onRetrySettings } = useFormScope();
  const { employmentUnit, disputedManager } = form.values;
  const { keeping } = useFormDrafts();
  const { preview, retry } = useRoutingPreview({
    ask: services.previewRouting,
    network,
    employmentUnit,
    isKept: !keeping.isUnkept
  });
  const found = preview.state === 'found' ? preview.routing : undefined;
  const isOfAnother = found !== undefined && found.manager?.key !== disputedManager;

  React.useEffect(() => {
    if (disputedManager && isOfAnother) {
      form.change({ disputedManager: '' }); // it was said of somebody whom the directory no longer names
    }
  }, [disputedManager, isOfAnother]);

  return (
    <RoutingPreview
      id={`${instance}-routing`}
      level={level}
      texts={previewTexts[languageOf(shared.locale)]}
      preview={preview}
      isDisputed={disputedManager !== ''}
      onDispute={(manager) => form.change({ disputedManager: manager })}
      onRetry={network.status === 'failed' ? onRetrySettings : retry}
    />
  );
}
