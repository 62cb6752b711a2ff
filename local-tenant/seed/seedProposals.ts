import { randomUUID } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import { themeDecisions } from '../../src/adapters/sharepoint/lists/themeDecisions';
import { themeEvents } from '../../src/adapters/sharepoint/lists/themeEvents';
import { themeProposals } from '../../src/adapters/sharepoint/lists/themeProposals';
import { personKeyOf } from '../../src/domain/people/personKey';
import { addRows } from './addRows';
import type { ProposalSeed, RecordSeed } from './proposalSeed';
import type { Row } from './seedRows';

/** What the proposals are stored with: each by its author, at its time. */
export interface ProposalSources {
  /** The site as that person reaches it. */
  siteOf(userPrincipalName: string): SPFI;
  clock: SeedClock;
}

/** The part of the tenant's clock that gives `Created` its time. */
export interface SeedClock {
  standAt(moment: Date): void;
  runFree(): void;
}

/** Something to be written by somebody at some time. */
interface Write {
  list: string;
  author: string;
  created: string | undefined;
  row: Row;
}

/** Stores proposals in the order of the file, then everything recorded about them in the order of time. */
export async function seedProposals(
  sources: ProposalSources,
  proposals: readonly ProposalSeed[]
): Promise<void> {
  try {
    const ids = await writeAll(sources, proposals.map(proposalWrite));
    const records = proposals.flatMap((proposal, at) => recordWrites(proposal, ids[at] ?? 0));
    await writeAll(
      sources,
      records.sort((a, b) => timeOf(a) - timeOf(b))
    );
  } finally {
    sources.clock.runFree();
  }
}

/** Writes that follow each other with the same list, author and time go into one batch. */
async function writeAll({ siteOf, clock }: ProposalSources, writes: readonly Write[]): Promise<number[]> {
  const ids: number[] = [];
  for (const run of runsOf(writes)) {
    const [{ list, author, created }] = run;
    if (created === undefined) {
      clock.runFree();
    } else {
      clock.standAt(new Date(created));
    }
    const rows = run.map(({ row }) => row);
    ids.push(...(await addRows(siteOf(author), list, rows)));
  }
  return ids;
}

function runsOf(writes: readonly Write[]): Array<[Write, ...Write[]]> {
  const runs: Array<[Write, ...Write[]]> = [];
  for (const write of writes) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (first?.list === write.list && first.author === write.author && first.created === write.created) {
      run?.push(write);
    } else {
      runs.push([write]);
    }
  }
  return runs;
}

/** Keys of a proposal that are no columns. */
const noColumns: readonly string[] = ['Author', 'Created', 'events', 'decisions'];

/** The proposal itself; what was recorded about it follows when it has its id. */
function proposalWrite(proposal: ProposalSeed): Write {
  const columns = Object.entries(proposal).filter(([key]) => !noColumns.includes(key));
  const keys = { ClientId: randomUUID(), ProposerKey: personKeyOf(proposal.Author) };
  return {
    list: themeProposals.title,
    author: proposal.Author,
    created: proposal.Created,
    row: { ...keys, ...Object.fromEntries(columns) }
  };
}

const recordWrites = (proposal: ProposalSeed, id: number): Write[] => [
  ...(proposal.events ?? []).map((record, at) => recordWrite(themeEvents.title, record, id, at)),
  ...(proposal.decisions ?? []).map((record, at) => recordWrite(themeDecisions.title, record, id, at))
];

/** In a `DedupKey`, `{id}` stands for the id that the list gave the proposal. */
const recordWrite = (list: string, record: RecordSeed, id: number, at: number): Write => ({
  list,
  author: record.Author,
  created: record.Created,
  row: {
    Title: `${record.Kind} ${id}`,
    ProposalId: id,
    Kind: record.Kind,
    Payload: JSON.stringify(record.Payload),
    PersonKey: record.PersonKey === undefined ? null : personKeyOf(record.PersonKey),
    ProposalVersion: record.ProposalVersion ?? '1.0',
    DedupKey: record.DedupKey?.replace('{id}', String(id)) ?? `seed:${list}:${id}:${at}`
  }
});

/** What has no time of its own happens now, after everything that has. */
const timeOf = ({ created }: Write): number =>
  created === undefined ? Number.POSITIVE_INFINITY : Date.parse(created);
