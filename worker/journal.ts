import type { NewRecord, RecordWriter } from '../src/application/ports/recordWriter';
import { caseNumberOf } from '../src/domain/proposal/caseNumber';
import type { ThemeDecisionContent, ThemeEventContent } from '../src/domain/timeline/records';
import type { ThemeFiles, ThemeView } from '../src/application/ports/themeFiles';

/** Where the worker's lines go: case numbers and codes, never an address or what people wrote. */
export type Print = (line: string) => void;

export interface Counts {
  sent: number;
  failed: number;
  routed: number;
}

/** Writes one line for each routing and mail that goes into the lists by these ports, and counts them. */
export function journal(
  { files, records }: { files: ThemeFiles; records: RecordWriter },
  print: Print,
  dryRun: boolean
): { files: ThemeFiles; records: RecordWriter; counts: Counts } {
  const counts: Counts = { sent: 0, failed: 0, routed: 0 };
  const caseNumbers = new Map<number, string>();
  const say = (proposalId: number, done: string, planned: string): void =>
    print(`${caseNumbers.get(proposalId) ?? proposalId} ${dryRun ? `would ${planned}` : done}`);

  const tellEvent = ({ proposalId, content }: NewRecord<ThemeEventContent>): void => {
    if (content.kind !== 'notified') {
      return;
    }
    const mail = `mail "${topicOf(content.notification)}", attempt ${content.attempt}`;
    if (content.outcome.result === 'accepted') {
      counts.sent += 1;
      say(proposalId, `sent ${mail}`, `send ${mail}`);
    } else {
      counts.failed += 1;
      say(proposalId, `could not send ${mail}: ${content.outcome.reason}`, `fail to send ${mail}`);
    }
  };
  const tellDecision = ({ proposalId, content }: NewRecord<ThemeDecisionContent>): void => {
    if (content.kind === 'routingConfirmed') {
      const to = content.routing.manager ? 'a personnel manager' : 'the secretariat';
      counts.routed += 1;
      say(
        proposalId,
        `routed to ${to} (${content.routing.code})`,
        `route to ${to} (${content.routing.code})`
      );
    }
  };
  return {
    counts,
    files: {
      async read(query) {
        const view = await files.read(query);
        note(view, caseNumbers);
        return view;
      }
    },
    records: {
      ...records,
      async addEvent(record) {
        await records.addEvent(record);
        tellEvent(record);
      },
      async addDecision(record) {
        await records.addDecision(record);
        tellDecision(record);
      }
    }
  };
}

function note({ files }: ThemeView, caseNumbers: Map<number, string>): void {
  for (const { proposal } of files) {
    caseNumbers.set(proposal.id, caseNumberOf(proposal));
  }
}

/** What a notification is about; whom it is for stands behind the first colon. */
const topicOf = (notification: string): string => notification.split(':')[0];
