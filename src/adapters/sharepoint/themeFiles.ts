import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { AppError } from '../../application/errors';
import type { ThemeFiles, ThemeQuery, ThemeView } from '../../application/ports/themeFiles';
import { applicationAccount } from '../../domain/people/applicationAccount';
import type { PersonKey } from '../../domain/people/personKey';
import { namedBy, namersOf } from '../../domain/timeline/relations';
import { currentRouting, type Authority, type ThemeFile } from '../../domain/timeline/themeFile';
import type { Proposal } from '../../domain/proposal/proposal';
import { attachmentsOf, storedFiles } from './attachmentReader';
import { inOneBatch } from './inOneBatch';
import { readSettingRows } from './settingsReader';
import { decisionsWhere, eventsWhere, proposalsWhere, secretariatMembers, type Asking } from './themeQueries';
import { quoted } from './quoted';
import { withAppErrors } from './toAppError';

/** Proposals with everything recorded about them: one trip for one proposal, two for a list of them. */
export const themeFiles = (sp: SPFI): ThemeFiles => ({
  read: (query) =>
    withAppErrors(() => (query.kind === 'one' ? readOne(sp, query.proposalId) : readMany(sp, query)))
});

async function readOne(sp: SPFI, proposalId: number): Promise<ThemeView> {
  const [proposals, events, decisions, { settings }, secretariat, attachments] = await inOneBatch(
    sp,
    (batch) =>
      Promise.all([
        proposalsWhere(batch, `Id eq ${proposalId}`),
        eventsWhere({ batch, sp }, `ProposalId eq ${proposalId} or OtherId eq ${proposalId}`),
        decisionsWhere({ batch, sp }, `ProposalId eq ${proposalId} or OtherId eq ${proposalId}`),
        readSettingRows(batch),
        secretariatMembers(batch),
        storedFiles(attachmentsOf(batch, proposalId))
      ])
  );
  if (proposals.length === 0) {
    throw new AppError('notFound', 'no such proposal');
  }
  const file = fileOf(proposals[0], events, decisions);
  return {
    files: [file],
    others: await othersOf(sp, [file], namersOf(proposalId, { events, decisions })),
    settings,
    authority: authorityOf(secretariat),
    attachments
  };
}

/** The worker acts for the secretariat. */
const authorityOf = (members: readonly PersonKey[]): Authority => ({
  secretariat: [...members, applicationAccount]
});

async function readMany(sp: SPFI, query: Exclude<ThemeQuery, { kind: 'one' }>): Promise<ThemeView> {
  const [first, { settings }, secretariat] = await inOneBatch(sp, (batch) =>
    Promise.all([idsOf({ batch, sp }, query), readSettingRows(batch), secretariatMembers(batch)])
  );
  const ids = query.kind === 'all' ? [...first, ...(await idsAfter(sp, first))] : first;
  const files = (await readFiles(sp, ids)).filter((file) => belongs(file, query));
  return {
    files,
    others: await othersOf(sp, files),
    settings,
    authority: authorityOf(secretariat)
  };
}

/** The proposals after the first page of them, the newest first. */
async function idsAfter(sp: SPFI, first: readonly number[]): Promise<number[]> {
  const ids: number[] = [];
  for (let page = first; page.length > 0;) {
    page = await idsOfProposals(proposalsWhere(sp, `Id lt ${page[page.length - 1]}`));
    ids.push(...page);
  }
  return ids;
}

async function idsOf(asking: Asking, query: Exclude<ThemeQuery, { kind: 'one' }>): Promise<number[]> {
  switch (query.kind) {
    case 'mine':
      return idsOfProposals(proposalsWhere(asking.batch, `ProposerKey eq ${quoted(query.person)}`));
    case 'newest':
    case 'all':
      return idsOfProposals(proposalsWhere(asking.batch));
    case 'waitingFor': {
      const isNamed = `PersonKey eq ${quoted(query.person)}`;
      const [hints, confirmed] = await Promise.all([
        eventsWhere(asking, `${isNamed} and Kind eq 'routed'`),
        decisionsWhere(asking, isNamed)
      ]);
      return [...new Set([...hints, ...confirmed].map(({ proposalId }) => proposalId))];
    }
  }
}

const idsOfProposals = async (proposals: Promise<Proposal[]>): Promise<number[]> =>
  (await proposals).map(({ id }) => id);

/** A proposal with those of the records that are about it. */
function fileOf(
  proposal: Proposal,
  events: ThemeFile['events'],
  decisions: ThemeFile['decisions']
): ThemeFile {
  const isAbout = ({ proposalId }: { proposalId: number }): boolean => proposalId === proposal.id;
  return { proposal, events: events.filter(isAbout), decisions: decisions.filter(isAbout) };
}

/** The other proposals that files name, those which these name, and so on: few, and hardly ever more than one step away. */
async function othersOf(
  sp: SPFI,
  files: readonly ThemeFile[],
  namers: readonly number[] = []
): Promise<ThemeFile[]> {
  const asked = new Set(files.map(({ proposal }) => proposal.id));
  const others: ThemeFile[] = [];
  let wanted = [...namers, ...files.flatMap(namedBy)];
  for (;;) {
    const ids = [...new Set(wanted)].filter((id) => !asked.has(id));
    if (ids.length === 0) {
      return others;
    }
    ids.forEach((id) => asked.add(id));
    const found = await readFiles(sp, ids);
    others.push(...found);
    wanted = found.flatMap(namedBy);
  }
}

/** How many ids fit in one filter; longer ones meet the limit of an address. */
const idsPerFilter = 30;

async function readFiles(sp: SPFI, ids: readonly number[]): Promise<ThemeFile[]> {
  const files: ThemeFile[] = [];
  for (let start = 0; start < ids.length; start += idsPerFilter) {
    const some = ids.slice(start, start + idsPerFilter);
    const among = (column: string): string => some.map((id) => `${column} eq ${id}`).join(' or ');
    const [proposals, events, decisions] = await inOneBatch(sp, (batch) =>
      Promise.all([
        proposalsWhere(batch, among('Id')),
        eventsWhere({ batch, sp }, among('ProposalId')),
        decisionsWhere({ batch, sp }, among('ProposalId'))
      ])
    );
    files.push(...proposals.map((proposal) => fileOf(proposal, events, decisions)));
  }
  return files;
}

/** The key columns only find candidates, since anybody may write them; the server's stamps and the fold decide. */
function belongs(file: ThemeFile, query: ThemeQuery): boolean {
  switch (query.kind) {
    case 'mine':
      return file.proposal.proposer.key === query.person;
    case 'waitingFor':
      return currentRouting(file)?.routing.manager?.key === query.person;
    default:
      return true;
  }
}
