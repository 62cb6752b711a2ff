import type { Day } from '../../domain/calendar/copenhagen';
import type { NetworkType } from '../../domain/network/networkType';
import type { ForumOutcome, ScreeningResult } from '../../domain/timeline/records';

const dates = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });

/** `7. december 2026`, as mails name a moment or a day. */
export const dateWords = (date: Date | Day): string =>
  dates.format(typeof date === 'string' ? new Date(`${date}T12:00:00Z`) : date);

/** The Danish words that mails have for our identifiers; always Danish, since a mail has no language to choose. */
export const networkTypeWords: Readonly<Record<NetworkType, string>> = {
  innovation: 'innovationsnetværk',
  learning: 'læringsnetværk',
  welfare: 'velfærdsnetværk',
  unsure: 'netværk, hvor typen ikke er valgt'
};

export const screeningWords: Readonly<Record<ScreeningResult, string>> = {
  ready: 'klar til Chefforum',
  needsWork: 'skal arbejdes mere igennem',
  otherWay: 'løses bedre på en anden måde'
};

export const forumOutcomeWords: Readonly<Record<ForumOutcome, string>> = {
  started: 'igangsat',
  postponed: 'udskudt',
  notSelected: 'ikke valgt'
};
