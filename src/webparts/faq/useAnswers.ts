import * as React from 'react';
import { useLoading, type Loading } from '../../components/useLoading';
import { hasNamedLinks } from '../../domain/faq/namedLinks';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { AnswerLook } from './answers';
import type { FaqProps } from './FaqProps';

/** The answer of an entry as harmless nodes, to be copied into the page. */
export type AnswerOf = (entry: FaqEntry) => DocumentFragment;

/**
 * Makes answers ready to show once the questions are painted: the sanitiser comes in a chunk of its own, and the settings are asked
 * only where an answer points to an address by name. Where they cannot be had, such links stay plain text.
 * `look` must keep its identity between renders.
 */
export function useAnswers(
  entries: readonly FaqEntry[],
  readSettings: FaqProps['readSettings'],
  look: AnswerLook
): { answers: Loading<AnswerOf>; retry(): void } {
  const needsLinks = React.useMemo(
    () => entries.some(({ answerHtml }) => hasNamedLinks(answerHtml)),
    [entries]
  );
  const load = React.useCallback(async (): Promise<AnswerOf> => {
    const { renderAnswer } = await import(/* webpackChunkName: 'faq-answers' */ './answers');
    const links = needsLinks
      ? await readSettings().then(
          (settings) => settings.links,
          () => ({})
        )
      : {};
    const origin = window.location.origin;
    const rendered = new WeakMap<FaqEntry, DocumentFragment>();
    return (entry) => {
      const known = rendered.get(entry);
      const answer = known ?? renderAnswer(entry.answerHtml, { ...look, links, origin });
      rendered.set(entry, answer);
      return answer;
    };
  }, [needsLinks, readSettings, look]);

  const { state, retry } = useLoading(load);
  return { answers: state, retry };
}
