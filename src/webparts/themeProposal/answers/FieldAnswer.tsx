import * as React from 'react';
import type { FaqAnswers } from '../../../application/ports/faqAnswers';
import { useLoading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import { useFormScope } from '../components/FormScope';
import type { ProposalServices } from '../ProposalServices';
import type { FieldDisclosureProps } from './FieldDisclosure';

interface Parts {
  FieldDisclosure: React.ComponentType<FieldDisclosureProps>;
  answers: FaqAnswers;
}

/**
 * The question of the FAQ that helps with a field, to be opened beside it. It comes when the form can be used and the browser rests;
 * where there is no such question, or it cannot be had, the field stands as it is.
 */
export function FieldAnswer({ field }: { field: ProposalField }): React.ReactElement | null {
  const { network, services } = useFormScope();
  const slug = network.status === 'ready' ? network.value.fieldAnswers[field] : undefined;
  const [isTime, setTime] = React.useState(false);
  React.useEffect(() => (slug ? whenIdle(() => setTime(true)) : undefined), [slug]);
  const load = React.useCallback(() => partsOf(services), [services]);
  const { state } = useLoading(isTime ? load : undefined);
  if (!slug || network.status !== 'ready' || state.status !== 'ready') {
    return null;
  }
  const { FieldDisclosure, answers } = state.value;
  return <FieldDisclosure slug={slug} answers={answers} links={network.value.links} />;
}

async function partsOf(services: ProposalServices): Promise<Parts> {
  const [{ FieldDisclosure }, answers] = await Promise.all([
    import(/* webpackChunkName: 'form-answers' */ './FieldDisclosure'),
    services.answers()
  ]);
  return { FieldDisclosure, answers };
}
