import * as React from 'react';
import { useLoading, type Loading } from '../../components/useLoading';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { NetworkSettings } from '../../domain/settings/networkSettings';
import type { AnswerSurroundings } from './answers';

/** The answer of an entry as harmless nodes, to be copied into the page. */
export type AnswerOf = (entry: FaqEntry) => DocumentFragment;

type Surroundings = Omit<AnswerSurroundings, 'links' | 'origin'>;

/**
 * Makes answers ready to show once the questions are painted: the sanitiser comes in a chunk of its own, and the settings are asked
 * only where an answer points to an address by name. Where they cannot be had, such links stay plain text.
 */
export function useAnswers(
  entries: readonly FaqEntry[],
  readLinks: () => Promise<NetworkSettings['links']>,
  { questionLevel, tableLabel, tableClass }: Surroundings
): { answers: Loading<AnswerOf>; retry(): void } {
  const load = React.useCallback(async (): Promise<AnswerOf> => {
    const { renderAnswer, hasNamedLinks } = await import(/* webpackChunkName: 'faq-answers' */ './answers');
    const links = entries.some((entry) => hasNamedLinks(entry.answerHtml))
      ? await readLinks().catch(() => ({}))
      : {};
    const origin = window.location.origin;
    const rendered = new Map<number, DocumentFragment>();
    return (entry) => {
      const known = rendered.get(entry.id);
      const answer =
        known ?? renderAnswer(entry.answerHtml, { questionLevel, tableLabel, tableClass, links, origin });
      rendered.set(entry.id, answer);
      return answer;
    };
  }, [entries, readLinks, questionLevel, tableLabel, tableClass]);

  const { state, retry } = useLoading(load);
  return { answers: state, retry };
}
