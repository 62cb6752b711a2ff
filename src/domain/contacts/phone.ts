/** A phone number as Danes read it and as a telephone dials it. */
export interface Phone {
  /** `+45 43 68 60 94` */
  shown: string;
  /** `tel:+4543686094` */
  href: string;
}

/** Reads a number as an editor typed it; undefined when it holds no number that can be dialled. */
export function phoneOf(typed: string): Phone | undefined {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  const danish = /^(?:\+45)?(\d{8})$/.exec(digits)?.[1];
  if (danish) {
    return { shown: `+45 ${danish.replace(/(\d\d)(?=\d)/g, '$1 ')}`, href: `tel:+45${danish}` };
  }
  return /^\+\d{7,15}$/.test(digits) ? { shown: typed.trim(), href: `tel:${digits}` } : undefined;
}
