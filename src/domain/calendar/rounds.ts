import { dayInCopenhagen, noonOf } from './copenhagen';

/** A yearly decision round: proposals up to and including the deadline are decided in the decision month after it. */
export interface Round {
  /** Month and day, `MM-DD`; the whole day counts, in Copenhagen. */
  deadline: string;
  /** 1 to 12. */
  decisionMonth: number;
}

/** The rounds until the settings name others: 1 May for June, 1 December for January. */
export const usualRounds: readonly Round[] = [
  { deadline: '05-01', decisionMonth: 6 },
  { deadline: '12-01', decisionMonth: 1 }
];

/** The round a proposal belongs to; both dates are days of the calendar at noon UTC, so that no time zone moves them. */
export interface ComingRound {
  deadline: Date;
  /** The first of the month in which the heads' forum decides. */
  decision: Date;
}

/** The first round whose deadline has not passed when a proposal was sent. Undefined where there are no rounds. */
export function roundOf(sent: Date, rounds: readonly Round[]): ComingRound | undefined {
  const today = dayInCopenhagen(sent);
  const year = Number(today.slice(0, 4));
  const [next] = [year, year + 1]
    .flatMap((each) => rounds.map((round) => ({ round, day: `${each}-${round.deadline}` })))
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day.localeCompare(b.day));
  if (!next) {
    return undefined;
  }
  const { round, day } = next;
  const deadlineMonth = Number(round.deadline.slice(0, 2));
  const decisionYear = Number(day.slice(0, 4)) + (round.decisionMonth > deadlineMonth ? 0 : 1);
  return {
    deadline: noonOf(day),
    decision: new Date(Date.UTC(decisionYear, round.decisionMonth - 1, 1, 12))
  };
}
