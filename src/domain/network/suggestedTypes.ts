import { networkTypes, type NetworkType } from './networkType';

/** A type that a theme can have when somebody has settled on one. */
export type SettledType = Exclude<NetworkType, 'unsure'>;

/**
 * The types that most of the answers point to, in their usual order: one where the answers are clear, several where they are
 * not, none where nobody could answer. An answer of `unsure` points nowhere.
 */
export function suggestedTypes(answers: readonly NetworkType[]): SettledType[] {
  const votesFor = (type: NetworkType): number => answers.filter((answer) => answer === type).length;
  const settled = networkTypes.filter((type): type is SettledType => type !== 'unsure');
  const most = Math.max(...settled.map(votesFor));
  return most === 0 ? [] : settled.filter((type) => votesFor(type) === most);
}
