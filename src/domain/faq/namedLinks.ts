/** Whether an answer points to an address by name (see answerLink), so that the settings are needed at all. */
export const hasNamedLinks = (html: string): boolean => /href\s*=\s*["']?\s*#?link:/i.test(html);
