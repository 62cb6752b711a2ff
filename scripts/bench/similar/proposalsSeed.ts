import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = ['havvand', 'boliger', 'musik', 'sprog', 'robotter', 'kunst', 'stier', 'idræt', 'natur'];
const groups = ['ældre', 'unge', 'børn', 'familier', 'naboer', 'foreninger', 'borgere', 'skoler'];
const of = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** The one proposal that somebody's words about meals resemble. */
export const soughtTitle = 'Fælles spisesteder';

/** Who has written them all, and who writes another one. */
const people = ['flittig@fjordby.example', 'nyskriver@fjordby.example'];

/** A seed's folder with so many proposals of about forty words, the last of which is the sought one. */
export function writeProposals(folder: string, count: number): string {
  const seed = join(folder, `proposals-${count}`);
  mkdirSync(seed);
  writeFileSync(join(seed, 'directory.json'), JSON.stringify(people.map(personOf)));
  const proposals = Array.from({ length: count }, (_, at) => proposalOf(at, at === count - 1));
  writeFileSync(join(seed, 'proposals.json'), JSON.stringify(proposals));
  return seed;
}

const personOf = (userPrincipalName: string, at: number): object => ({
  id: `be5c0000-0000-4000-8000-00000000003${at}`,
  userPrincipalName,
  displayName: `Bruger ${at + 1}`,
  mail: userPrincipalName,
  accountEnabled: true,
  userType: 'Member',
  manager: null,
  siteOwner: at === 0
});

function proposalOf(at: number, isSought: boolean): object {
  const [subject, group] = [of(subjects, at), of(groups, Math.floor(at / subjects.length))];
  const others = `${of(groups, at * 3)} og ${of(subjects, at * 7)}`;
  return {
    Author: people[0],
    Created: '2026-11-01T08:00:00Z',
    ClientId: `be5c0000-0000-4000-9000-${String(at).padStart(12, '0')}`,
    Title: isSought ? soughtTitle : `Nye veje til ${subject} for ${group} i område${at % 613}`,
    Summary: isSought
      ? 'Vi vil samle ældre om maden.'
      : `Vi vil samle ${group} om ${subject} og emne${at % 2003}, så flere møder ${others} i hverdagen. Det skal ske sammen med afdeling${at % 97} og deres naboer, når anledningen byder sig, mindst anledning${at} gange om året.`,
    NetworkType: 'Ved ikke',
    AffectedUnits: ['Skolen', 'Plejen']
  };
}
