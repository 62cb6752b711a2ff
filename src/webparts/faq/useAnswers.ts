import * as React from 'react';
import { useLoading, type Loading } from '../../components/useLoading';
import { whenIdle } from '../../components/whenIdle';
import { hasNamedLinks } from '../../domain/faq/namedLinks';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { AnswerLook, AnswerPanel } from './answers';
import type { FaqProps } from './FaqProps';

/** What answers are shown with. */
export interface Answers {
  Panel: typeof AnswerPanel;
  /** The answer of an entry as harmless nodes, to be copied into the page. */
  nodesOf(entry: FaqEntry): DocumentFragment;
}

/** What the page says and is, for all answers of an FAQ. */
type PageLook = Pick<AnswerLook, 'questionLevel' | 'tableLabel' | 'elsewhereLabel'>;

/**
 * Makes answers ready to show: at once where one is wanted, otherwise when the questions are painted and the browser rests. The
 * sanitiser and all that stands in an open answer come in a chunk of their own, and the settings are asked only where an answer points to an address by name. Where they
 * cannot be had, such links stay plain text. `look` must keep its identity between renders.
 */
export function useAnswers(
  entries: readonly FaqEntry[],
  readSettings: FaqProps['readSettings'],
  look: PageLook,
  isWanted: boolean
): { answers: Loading<Answers>; retry(): void } {
  const needsLinks = React.useMemo(
    () => entries.some(({ answerHtml }) => hasNamedLinks(answerHtml)),
    [entries]
  );
  const load = React.useCallback(async (): Promise<Answers> => {
    const {
      renderAnswer,
      answerClasses,
      AnswerPanel: Panel
    } = await import(/* webpackChunkName: 'faq-answers' */ './answers');
    const links = needsLinks
      ? await readSettings().then(
          (settings) => settings.links,
          () => ({})
        )
      : {};
    const origin = window.location.origin;
    const rendered = new WeakMap<FaqEntry, DocumentFragment>();
    const nodesOf = (entry: FaqEntry): DocumentFragment => {
      const known = rendered.get(entry);
      const answer = known ?? renderAnswer(entry.answerHtml, { ...look, ...answerClasses, links, origin });
      rendered.set(entry, answer);
      return answer;
    };
    return { Panel, nodesOf };
  }, [needsLinks, readSettings, look]);

  const [isPainted, setPainted] = React.useState(false);
  React.useEffect(() => whenIdle(() => setPainted(true)), []);
  const { state, retry } = useLoading(isWanted || isPainted ? load : undefined);
  return { answers: state, retry };
}
