import { AppError } from '../src/application/errors';
import type { MailSender } from '../src/application/ports/mailSender';
import type { NewRecord, RecordWriter } from '../src/application/ports/recordWriter';
import type { ThemeFiles } from '../src/application/ports/themeFiles';
import type { PersonRef } from '../src/domain/people/personKey';
import type { RecordStamps, ThemeDecisionContent, ThemeEventContent } from '../src/domain/timeline/records';

/** Ids of what is not in the lists. */
const firstId = 2 ** 31;

interface Ports {
  files: ThemeFiles;
  records: RecordWriter;
}

/**
 * Ports that only read: what would be written lies over what is read, so that one step leads to the next as it would. No mail
 * leaves.
 */
export function dryRun({ files, records }: Ports, author: PersonRef): Ports & { mails: MailSender } {
  const events: Array<RecordStamps & { content: ThemeEventContent }> = [];
  const decisions: Array<RecordStamps & { content: ThemeDecisionContent }> = [];
  const add = <T>(
    to: Array<RecordStamps & { content: T }>,
    { proposalId, proposalVersion, content, dedupKey }: NewRecord<T>,
    now: Date
  ): void => {
    if (to.some((taken) => taken.dedupKey.toLowerCase() === dedupKey.toLowerCase())) {
      throw new AppError('duplicate', 'the key is taken');
    }
    const id = firstId + events.length + decisions.length;
    to.push({ proposalId, proposalVersion, content, dedupKey, id, author, created: now });
  };
  return {
    mails: { send: async () => undefined },
    records: {
      addEvent: async (record) => add(events, record, new Date()),
      addDecision: async (record) => add(decisions, record, new Date()),
      authorsByKey: async (prefix) => {
        const own = events.filter(({ dedupKey }) => dedupKey.toLowerCase().startsWith(prefix.toLowerCase()));
        return new Map([
          ...(await records.authorsByKey(prefix)),
          ...own.map(({ dedupKey }) => [dedupKey.toLowerCase(), author] as const)
        ]);
      }
    },
    files: {
      async read(query) {
        const view = await files.read(query);
        return {
          ...view,
          files: view.files.map((file) => {
            const isAbout = ({ proposalId }: RecordStamps): boolean => proposalId === file.proposal.id;
            return {
              ...file,
              events: [...file.events, ...events.filter(isAbout)],
              decisions: [...file.decisions, ...decisions.filter(isAbout)]
            };
          })
        };
      }
    }
  };
}
