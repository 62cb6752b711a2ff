import type { CurrentRouting } from '../timeline/themeFile';

/** The name of a mail to the present manager, or about them: another one each time a re-routing asks somebody. */
export const managerTopic = (topic: string, { routing: { manager }, run }: CurrentRouting): string =>
  [topic, manager?.key ?? '', ...(run ? [run] : [])].join(':');

/** The name of the mail that asks the present manager. */
export const askedName = (current: CurrentRouting): string => managerTopic('asked', current);
