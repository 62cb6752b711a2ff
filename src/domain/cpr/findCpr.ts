import { passesModulus11 } from './modulus11';
import { isDateOfBirth } from './dateOfBirth';

/** `block`: a CPR number, as good as certainly; `warn`: perhaps one, so the writer has to say that it is none. */
export type CprVerdict = 'none' | 'warn' | 'block';

/** A number that may be somebody's, by its offsets in the text. */
export interface CprFinding {
  start: number;
  end: number;
  verdict: Exclude<CprVerdict, 'none'>;
}

export interface CprReading {
  /** The gravest of the findings. */
  verdict: CprVerdict;
  findings: readonly CprFinding[];
}

/**
 * Ten digits, with at most one space or dash of any kind before the last four, and no digit on either side. A look-behind would say
 * it more plainly, but is a syntax error before iOS 16.4: the character before is part of the match instead.
 */
const candidate = /(^|\D)(\d{6})[-\u2010-\u2015\u2212 \u00a0]?(\d{4})(?!\d)/g;

/** Words that say what the number near them is, and how near, in characters. */
const telling = /cpr|personnummer/i;
const reach = 40;

/**
 * Finds numbers in free text that may be CPR numbers. A date of birth that passes the old checksum is one; a date without it may be
 * one, as numbers are given out without it since 2007; near the word "CPR" or "personnummer" everything that looks like one is.
 */
export function findCpr(text: string): CprReading {
  const findings = Array.from(text.matchAll(candidate)).flatMap((match): CprFinding[] => {
    const [whole, before, date, serial] = match;
    const start = (match.index ?? 0) + before.length;
    const end = (match.index ?? 0) + whole.length;
    const verdict = isNamed(text, start, end) ? 'block' : verdictOn(date, serial);
    return verdict === 'none' ? [] : [{ start, end, verdict }];
  });
  return { verdict: gravest(findings), findings };
}

/**
 * Whether a text has other such numbers than before: somebody's word that a number is none was about the ones that stood there then.
 */
export function hasOtherNumbers(before: string, after: string): boolean {
  const numbersIn = (text: string): string =>
    findCpr(text)
      .findings.map(({ start, end }) => text.slice(start, end))
      .join();
  return numbersIn(before) !== numbersIn(after);
}

function verdictOn(date: string, serial: string): CprVerdict {
  if (!isDateOfBirth(date, Number(serial[0]))) {
    return 'none';
  }
  return passesModulus11(date + serial) ? 'block' : 'warn';
}

const isNamed = (text: string, start: number, end: number): boolean =>
  telling.test(text.slice(Math.max(0, start - reach), end + reach));

function gravest(findings: readonly CprFinding[]): CprVerdict {
  if (findings.some(({ verdict }) => verdict === 'block')) {
    return 'block';
  }
  return findings.length > 0 ? 'warn' : 'none';
}
