import * as v from 'valibot';

/** Space and characters that show nothing, such as zero-width spaces and direction marks: alone they say nothing. */
const nothingVisible = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;
/** Control characters other than tab and line ends; no list can hold them. */
const unstorable = /[^\P{Cc}\t\n\r]/gu;
const lineEnds = /[\n\r\t\u2028\u2029]+/g;

const stored = v.pipe(
  v.string('required'),
  v.transform((text) => {
    const kept = text.replace(unstorable, '').trim();
    return nothingVisible.test(kept) ? '' : kept;
  })
);

const oneLine = v.pipe(
  stored,
  v.transform((text) => text.replace(lineEnds, ' '))
);

/** A text of several lines that must be there. */
export const text = (max: number): v.GenericSchema<string> =>
  v.pipe(stored, v.minLength(1, 'required'), v.maxLength(max, 'tooLong'));

/** A text of one line that must be there; line ends that were pasted become spaces. */
export const line = (max: number): v.GenericSchema<string> =>
  v.pipe(oneLine, v.minLength(1, 'required'), v.maxLength(max, 'tooLong'));

const orNothing = v.transform((written: string) => written || undefined);

/** A text that may be left out; an empty one is. */
export const optionalText = (max: number): v.GenericSchema<string | undefined> =>
  v.optional(v.pipe(stored, v.maxLength(max, 'tooLong'), orNothing));

/** The same in one line. */
export const optionalLine = (max: number): v.GenericSchema<string | undefined> =>
  v.optional(v.pipe(oneLine, v.maxLength(max, 'tooLong'), orNothing));
