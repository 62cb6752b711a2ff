import type { NetworkType } from '../../../domain/network/networkType';
import type { LeadAnswer } from '../../../domain/proposal/proposal';

/** The words that stand in the list for each identifier: people who open the list read Danish. */
export const networkTypeChoices: Readonly<Record<NetworkType, string>> = {
  innovation: 'Innovationsnetværk',
  learning: 'Læringsnetværk',
  welfare: 'Velfærdsnetværk',
  unsure: 'Ved ikke'
};

export const leadAnswerChoices: Readonly<Record<LeadAnswer, string>> = {
  yes: 'Ja',
  no: 'Nej',
  maybe: 'Måske'
};

/** The identifier of a choice; undefined for a word that the list should not hold. */
export function identifierOf<T extends string>(
  choices: Readonly<Record<T, string>>,
  word: string
): T | undefined {
  return (Object.keys(choices) as T[]).find((identifier) => choices[identifier] === word);
}
