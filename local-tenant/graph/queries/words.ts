import { badRequest } from '../errors';

/** The words of a `$filter`, taken one by one. */
export class Words {
  private readonly words: readonly string[];
  private at = 0;

  constructor(private readonly expression: string) {
    this.words = expression.match(/'(?:[^']|'')*'|[(),]|[^\s'(),]+|'/g) ?? [];
  }

  peek(): string | undefined {
    return this.words[this.at]?.toLowerCase();
  }

  /** The next word in its own spelling. */
  take(): string {
    const word = this.words[this.at];
    if (word === undefined) {
      throw this.fault();
    }
    this.at += 1;
    return word;
  }

  /** Passes over the word where it stands next. */
  skip(word: string): boolean {
    const isNext = this.peek() === word;
    this.at += isNext ? 1 : 0;
    return isNext;
  }

  expect(word: string): void {
    if (!this.skip(word)) {
      throw this.fault();
    }
  }

  fault(): Error {
    return badRequest(
      `Invalid filter clause: Syntax error at '${this.words[this.at] ?? 'the end'}' in '${this.expression}'.`
    );
  }
}
