/**
 * What colleagues call somebody: the first name. A name that begins with a title or an initial ("Dr. Holm", "J. Holm"), or that is
 * written in another script, where the family name may stand first, stays whole.
 */
export function shortNameOf(name: string): string {
  const whole = name.trim();
  const [first] = whole.split(/\s/);
  return /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(first) ? first : whole;
}
