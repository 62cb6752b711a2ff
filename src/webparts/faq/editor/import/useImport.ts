import * as React from 'react';
import { codeOf } from '../../../../application/errors';
import { importEntries, undoImport } from '../../../../application/importEntries';
import type { FaqDesk } from '../../../../application/ports/faqDesk';
import { publishEntries } from '../../../../application/publishEntries';
import type { EditorialEntry } from '../../../../domain/faq/editorialEntry';
import type { Candidate } from '../../../../domain/faq/import/candidate';
import { advance, begin, undo, type History } from '../../../../domain/faq/import/history';
import { importPlan } from '../../../../domain/faq/import/importPlan';
import {
  earlierImport,
  type EarlierImport,
  type ImportResult,
  type ImportStage,
  type Plan
} from './importStage';

export interface Import {
  stage: ImportStage;
  history: History<readonly Candidate[]>;
  /** What was brought in before, while the page has been open. */
  earlier: readonly EarlierImport[];
  /** Counts the pages that somebody has gone on to. */
  round: number;
  arrange(next: readonly Candidate[], step: string): void;
  undo(): void;
  start(candidates: readonly Candidate[]): void;
  goTo(kind: 'source' | 'preview'): void;
  create(): Promise<void>;
  retry(): Promise<void>;
  /** Goes back to what was not made, so that it can be put right. */
  editRest(): void;
  /** Leaves what was made, for another page. */
  another(): void;
  /** Lets readers see what was made; whether all of it could be. */
  publish(entries: readonly EditorialEntry[]): Promise<boolean>;
  /** Whether everything could be taken back. */
  undoAll(): Promise<boolean>;
  undoEarlier(earlier: EarlierImport): Promise<boolean>;
}

/** An import from the source to what was made of it. What has been made is remembered, so that nothing is made twice. */
export function useImport(desk: FaqDesk, onChanged: () => void): Import {
  const [stage, setStage] = React.useState<ImportStage>({ kind: 'source' });
  const [history, setHistory] = React.useState<History<readonly Candidate[]>>(begin([]));
  const [earlier, setEarlier] = React.useState<readonly EarlierImport[]>([]);
  const [round, setRound] = React.useState(0);
  const alone = useAlone();

  const make = async (plan: Plan, before: ReadonlyMap<number, number>): Promise<void> => {
    setStage({ kind: 'creating', done: before.size, count: plan.length });
    const outcome = await importEntries(desk, plan, before, (made) =>
      setStage({ kind: 'creating', done: made.size, count: plan.length })
    );
    setStage({ kind: 'result', plan, outcome });
    onChanged();
  };
  const setAside = (result: ImportResult): void =>
    setEarlier((before) => {
      const next = earlierImport(result, before.length === 0 ? 1 : Math.max(...before.map(keyOf)) + 1);
      return next ? [...before, next] : before;
    });
  /** Does something with what was made. */
  const withResult = <T>(run: (result: ImportResult) => Promise<T>, otherwise: T): Promise<T> =>
    alone(async () => (stage.kind === 'result' ? run(stage) : otherwise), otherwise);

  return {
    stage,
    history,
    earlier,
    round,
    arrange: (next, step) => setHistory((before) => advance(before, next, step)),
    undo: () => setHistory(undo),
    start(candidates) {
      setHistory(begin(candidates));
      setStage({ kind: 'preview' });
    },
    goTo: (kind) => setStage({ kind }),
    create: () =>
      alone(async () => {
        const count = history.present.filter((one) => one.isIncluded).length;
        setStage({ kind: 'creating', done: 0, count });
        try {
          // As the list is now, so that nobody's address is taken.
          const [{ entries }, former] = await Promise.all([desk.read(), desk.formerSlugs()]);
          const plan = importPlan(history.present, entries, Array.from(former.values()).flat());
          await make(plan, new Map());
        } catch (error) {
          setStage({ kind: 'preview', failure: codeOf(error) });
        }
      }, undefined),
    retry: () => withResult(({ plan, outcome }) => make(plan, outcome.made), undefined),
    editRest() {
      if (stage.kind === 'result') {
        const { made } = stage.outcome;
        setAside(stage);
        setHistory(begin(history.present.filter(({ key }) => !made.has(key))));
        setStage({ kind: 'preview' });
      }
    },
    another() {
      if (stage.kind === 'result') {
        setAside(stage);
        setHistory(begin([]));
        setRound(round + 1);
        setStage({ kind: 'source' });
      }
    },
    publish: (entries) =>
      withResult(async (result) => {
        const count = entries.length;
        setStage({ kind: 'publishing', done: 0, count });
        const publication = await publishEntries(desk, entries, (done) =>
          setStage({ kind: 'publishing', done, count })
        );
        setStage({ ...result, publication });
        onChanged();
        return publication.published.size === count;
      }, false),
    undoAll: () =>
      withResult(async (result) => {
        setStage({ kind: 'undoing' });
        const { left, failure } = await undoImport(desk, result.outcome.made);
        onChanged();
        setStage(
          failure === undefined
            ? { kind: 'preview' }
            : { ...result, outcome: { ...result.outcome, made: left }, undoFailure: failure }
        );
        return failure === undefined;
      }, false),
    undoEarlier: (one) =>
      alone(async () => {
        const { left, failure } = await undoImport(desk, one.made);
        onChanged();
        const rest = failure === undefined ? [] : [{ ...one, made: left, undoFailure: failure }];
        setEarlier((before) => before.flatMap((other) => (other.key === one.key ? rest : [other])));
        return failure === undefined;
      }, false)
  };
}

const keyOf = ({ key }: EarlierImport): number => key;

/** Runs one thing at a time, whatever is clicked twice. */
function useAlone(): <T>(run: () => Promise<T>, otherwise: T) => Promise<T> {
  const busy = React.useRef(false);
  return React.useCallback(async (run, otherwise) => {
    if (busy.current) {
      return otherwise;
    }
    busy.current = true;
    try {
      return await run();
    } finally {
      busy.current = false;
    }
  }, []);
}
