import * as React from 'react';
import { useLoading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import { useFormScope } from '../components/FormScope';
import type { SimilarProps } from './Similar';

interface Parts {
  Similar: React.ComponentType<SimilarProps>;
  sources: SimilarProps['sources'];
}

/**
 * Similar proposals, from the moment on in which something has been typed and the browser rests: whoever only looks at the form
 * fetches nothing. Where they cannot be had, the form goes on without them and tries again at the next visit.
 */
export function LazySimilar(): React.ReactElement | null {
  const { instance, form, services } = useFormScope();
  const { title, summary } = form.values;
  const isWanted = (title + summary).trim() !== '';
  const [isTime, setTime] = React.useState(false);
  React.useEffect(
    () => (isWanted && !isTime ? whenIdle(() => setTime(true)) : undefined),
    [isWanted, isTime]
  );
  const load = React.useCallback(async (): Promise<Parts> => {
    const [{ Similar }, sources] = await Promise.all([
      import(/* webpackChunkName: 'similar' */ './Similar'),
      services.similar()
    ]);
    return { Similar, sources };
  }, [services]);
  const { state } = useLoading(isTime ? load : undefined);
  if (state.status !== 'ready') {
    return null;
  }
  const { Similar, sources } = state.value;
  return (
    <Similar
      instance={instance}
      title={title}
      summary={summary}
      user={services.user}
      siteUrl={services.siteUrl}
      sources={sources}
    />
  );
}
