import type { FaultRule } from './faultRule';
import { needsDigest } from './serviceOf';

/** The rules in force, in memory: they end with the tenant, and with a reset. */
export interface FaultRules {
  list(): readonly FaultRule[];
  add(rule: FaultRule): void;
  clear(): void;
  /** The first rule that the request meets, used up by one. */
  take(request: Request, described: string): FaultRule | undefined;
}

interface Standing {
  rule: FaultRule;
  pattern: RegExp;
  left: number;
}

export function createFaultRules(): FaultRules {
  let standing: Standing[] = [];
  return {
    list: () => standing.map(({ rule, left }) => (left === Infinity ? rule : { ...rule, times: left })),
    add(rule) {
      standing.push({ rule, pattern: new RegExp(rule.match), left: rule.times ?? Infinity });
    },
    clear() {
      standing = [];
    },
    take(request, described) {
      const met = standing.find(
        ({ rule, pattern }) => pattern.test(described) && (rule.expireDigest !== true || needsDigest(request))
      );
      if (!met) return undefined;
      met.left -= 1;
      standing = standing.filter(({ left }) => left > 0);
      return met.rule;
    }
  };
}
