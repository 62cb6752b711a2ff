/*
 * All FAQs on a page are asked by the same address. The first of them that has the question shows it; that it is gone is said once,
 * and only where none has it. The module is loaded once for all of them, so they meet here.
 */
const answers = new Map<string, string | undefined | null>();
const listeners = new Set<() => void>();

/** One FAQ tells which question it has of the one asked for, if any, or null while it cannot tell; the order in which FAQs first tell stays. */
export function tellFound(instance: string, slug: string | undefined | null): void {
  answers.set(instance, slug);
  listeners.forEach((listener) => listener());
}

export function forgetFaq(instance: string): void {
  answers.delete(instance);
  listeners.forEach((listener) => listener());
}

/** Whether an FAQ that comes before this one has the question. */
export function isShownEarlier(instance: string, slug: string): boolean {
  for (const [other, found] of Array.from(answers)) {
    if (other === instance) {
      return false;
    }
    if (found === slug) {
      return true;
    }
  }
  return false;
}

/** Whether it falls to this FAQ to say that no FAQ on the page has the question. */
export function isOneToSay(instance: string): boolean {
  const [first] = Array.from(answers.keys());
  return first === instance && Array.from(answers.values()).every((found) => found === undefined);
}

export function onFound(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
