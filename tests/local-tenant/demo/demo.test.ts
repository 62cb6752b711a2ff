import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { imageSizeOf } from '../../../local-tenant/graph/imageSize';
import { loadSeed } from '../../../local-tenant/seed';
import { directoryOf } from '../../../local-tenant/seed/directory';
import { siteOwnerOf } from '../../../local-tenant/seed/siteOwner';
import type { Person } from '../../../local-tenant/tenant';
import { readProposals } from '../../../src/adapters/sharepoint/proposalRows';
import { readDecisionContent, readEventContent } from '../../../src/adapters/sharepoint/recordContent';
import { personKeyOf } from '../../../src/domain/people/personKey';
import { checkProposal } from '../../../src/domain/proposal/proposalSchema';
import type { DirectoryPerson } from '../../../src/domain/routing/directoryPerson';
import { resolveRouting } from '../../../src/domain/routing/resolveRouting';
import type { Routing } from '../../../src/domain/routing/routing';
import { readSettings } from '../../../src/domain/settings/networkSettings';
import { settingRows } from '../../../local-tenant/seed/seedRows';
import sourcePhrases from './sourcePhrases.json';

const seed = loadSeed(join(__dirname, '../../../local-tenant/demo'));
const directory = directoryOf(seed.directory, seed.photos);

function named(displayName: string): Person {
  const person = directory.people().find((candidate) => candidate.displayName === displayName);
  if (!person) {
    throw new Error(`nobody is called ${displayName}`);
  }
  return person;
}

describe('the directory', () => {
  it('has about 30 people over at least four levels', () => {
    expect(directory.people().length).toBeGreaterThanOrEqual(30);
    const levelOf = (person: Person, below: readonly string[] = []): number => {
      const manager = directory.managerOf(person);
      return !manager || below.includes(manager.id) ? 1 : 1 + levelOf(manager, [...below, person.id]);
    };
    expect(Math.max(...directory.people().map((person) => levelOf(person)))).toBeGreaterThanOrEqual(4);
  });

  it('begins with an employee whose manager is at work and can be written to', () => {
    const [first] = directory.people();
    const manager = first && directory.managerOf(first);
    expect(first).toMatchObject({ accountEnabled: true, userType: 'Member', mail: expect.any(String) });
    expect(first?.groups).toBeUndefined();
    expect(manager).toMatchObject({ accountEnabled: true, userType: 'Member', mail: expect.any(String) });
    expect(manager?.presence?.outOfOffice).toBeUndefined();
  });

  it('has one site owner, one guest and members in each role group', () => {
    expect(directory.people().filter(({ siteOwner }) => siteOwner)).toHaveLength(1);
    expect(siteOwnerOf(seed.directory)).toEqual(named('Thomas Krag Winther'));
    expect(directory.people().filter(({ userType }) => userType === 'Guest')).toHaveLength(1);
    const sizes = directory
      .groups()
      .map(({ id, displayName }) => [displayName, directory.membersOf(id).length]);
    expect(Object.fromEntries(sizes)).toEqual({ Netværkssekretariat: 2, Direktørforum: 4, Chefforum: 8 });
  });

  it('has small square portraits of about half of the people, of Ida and not of Mette', () => {
    expect(seed.photos.size / directory.people().length).toBeCloseTo(0.5, 1);
    seed.photos.forEach((photo) => {
      expect(imageSizeOf(photo)).toEqual({ width: 96, height: 96 });
      expect(photo.bytes.length).toBeLessThan(6000);
    });
    expect(directory.photoOf(named('Ida Skov Nielsen'))).toBeDefined();
    expect(directory.photoOf(named('Mette Horsgaard'))).toBeUndefined();
  });
});

describe('the routing table has somebody for', () => {
  const rules = readSettings(
    settingRows(seed.settings).map(({ Title, Value }) => ({ key: String(Title), value: String(Value) }))
  );

  function inDirectory(person: Person): DirectoryPerson {
    const isContact = person.kind === 'orgContact';
    return {
      id: person.id,
      kind: isContact ? 'orgContact' : 'user',
      key: isContact ? undefined : personKeyOf(person.userPrincipalName),
      displayName: person.displayName,
      mail: person.mail ?? undefined,
      accountEnabled: isContact ? undefined : person.accountEnabled,
      userType: isContact ? undefined : person.userType,
      isAway: person.presence?.outOfOffice?.isOutOfOffice
    };
  }

  function routingOf(displayName: string): Routing {
    const proposer = named(displayName);
    const chain: Person[] = [];
    let step = directory.managerOf(proposer);
    while (step && chain.length < 4) {
      chain.push(step);
      step = directory.managerOf(step);
    }
    const overrides = seed.settings.overrides.flatMap(({ person, manager }) => {
      const found = directory.byUpn(manager);
      return found ? [{ person: personKeyOf(person), manager: inDirectory(found) }] : [];
    });
    const everybody = directory.people().map(inDirectory);
    return resolveRouting(
      { proposer: inDirectory(proposer), chain: chain.map(inDirectory) },
      { overrides, rules: rules.settings, named: everybody }
    );
  }

  it.each([
    ['1 manager eligible', 'Anna Lindqvist Mortensen', 'DirectManager', 'Louise Kjeldsen'],
    ['2 no manager', 'Ingrid Vestergaard Paaske', 'NoManager', undefined],
    ['3 own manager', 'Viggo Sand Halkjær', 'SelfManager', undefined],
    ['3 cycle', 'Emil Storgaard Juul', 'DirectManager', 'Camilla Ahlgren Toft'],
    ['4 director', 'Henrik Ravn Dalgaard', 'ProposerIsDirector', 'Karen Bjerregaard Holm'],
    ['5 chief executive', 'Karen Bjerregaard Holm', 'TopOfOrganisation', undefined],
    ['6 manager disabled', 'Søren Ærø Kristoffersen', 'ManagerInactive', 'Mikkel Sørensen Brandt'],
    ['7 manager away', 'Yusuf Demir', 'ManagerOnLeave', 'Gitte Rosenlund'],
    ['9 guest', 'Elena Petrova', 'GuestBlocked', undefined],
    ['11 several employments', 'Nadia Hoffmann', 'Override', 'Jonas Elkjær Thomsen'],
    ['12 proposer without mailbox', 'Palle Græsted', 'ProposerNoMailbox', 'Rasmus Vinther'],
    ['13 manager without mailbox', 'Bente Hvidt Iversen', 'ManagerNoMailbox', 'Rasmus Vinther'],
    ['a manager who is a contact', 'Ditte Munk Sejersen', 'ManagerNotEligible', 'Torben Lykke Østergaard']
  ])('%s: %s', (_row, proposer, code, manager) => {
    const routing = routingOf(proposer);
    expect([routing.code, routing.manager?.displayName]).toEqual([code, manager]);
  });

  it('7: a deputy of the manager who is away', () => {
    expect(routingOf('Yusuf Demir').deputy?.displayName).toBe('Hanne Broby Steffensen');
  });

  it('3: a chain that runs in a circle', () => {
    const emil = named('Emil Storgaard Juul');
    const camilla = directory.managerOf(emil);
    expect(camilla && directory.managerOf(camilla)).toEqual(emil);
  });

  it('4: proposers in the director forum, 12: a proposer without mailbox, 19: a manager in the Chefforum', () => {
    expect(named('Henrik Ravn Dalgaard').groups).toContain('Direktørforum');
    expect(named('Palle Græsted').mail).toBeNull();
    expect(directory.managerOf(named('Dorthe Gram Lassen'))?.groups).toContain('Chefforum');
  });

  it('settings that the suite can read', () => {
    expect(rules.faults).toEqual([]);
    expect(rules.settings.secretariatMailbox).toBe('mhd@albertslund.dk');
  });
});

describe('the contacts', () => {
  it('are the two of the municipality, each with an account, the second without phone', () => {
    expect(seed.contacts.map(({ name, jobTitle, phone, mail }) => [name, jobTitle, phone, mail])).toEqual([
      ['Ida Skov Nielsen', 'Netværkskonsulent', '+4543686094', 'isn@albertslund.dk'],
      ['Mette Horsgaard', 'Leder af Sekretariat for Netværksstrukturen', undefined, 'mhd@albertslund.dk']
    ]);
    seed.contacts.forEach(({ user }) =>
      expect(directory.byUpn(user ?? '')?.groups).toEqual(['Netværkssekretariat'])
    );
  });
});

describe('the FAQ', () => {
  it('has the six sections with their fixed slugs and categories, in order', () => {
    const sections = [...seed.faq].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
    expect(sections.map(({ slug, category }) => [slug, category])).toEqual([
      ['hvorfor-netvaerk', 'Om netværk'],
      ['hvordan-opstaar-netvaerk', 'Kom i gang'],
      ['hvilke-typer-netvaerk-findes-der', 'Om netværk'],
      ['skal-man-vaere-uddannet-netvaerksleder', 'Netværksleder'],
      ['har-du-flere-spoergsmaal', 'Kontakt'],
      ['hvad-er-netvaerksstrukturen', 'Om netværk']
    ]);
  });

  it.each(seed.faq.map((entry) => [entry.slug, entry] as const))(
    '%s is complete and plain HTML',
    (_slug, entry) => {
      const { answer, summary = '', keywords = '' } = entry;
      expect(XMLValidator.validate(`<div>${answer}</div>`)).toBe(true);
      const tags = new Set([...answer.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
      const allowed = [
        'p',
        'ul',
        'ol',
        'li',
        'strong',
        'a',
        'table',
        'caption',
        'thead',
        'tbody',
        'tr',
        'th',
        'td'
      ];
      expect([...tags].filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
      const links = [...answer.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '');
      expect(links.filter((link) => !/^(\/sites\/netvaerk|mailto:\w+@albertslund\.dk$)/.test(link))).toEqual(
        []
      );
      expect([summary.length > 20, keywords.length > 20]).toEqual([true, true]);
    }
  );

  it('leads to the form and to the contacts', () => {
    const howTo = seed.faq.find(({ slug }) => slug === 'hvordan-opstaar-netvaerk')?.answer ?? '';
    expect(howTo).toContain('href="/sites/netvaerk/SitePages/Foreslaa.aspx"');
    expect(howTo).toContain('href="/sites/netvaerk?spoergsmaal=har-du-flere-spoergsmaal"');
  });

  it('names all ten traits of the good network leader', () => {
    const leader = seed.faq.find(({ category }) => category === 'Netværksleder')?.answer ?? '';
    expect(leader.match(/<li>/g)).toHaveLength(10);
  });

  it('has no six words in a row of the page whose facts it tells', () => {
    const phrases = new Set(sourcePhrases);
    // The title of an article is what it is.
    const own = seed.faq.map(({ answer, summary = '' }) =>
      `${answer} | ${summary}`.replace('Når gamle fru Hansens blomster visner', '|')
    );
    expect(own.flatMap(sixWordRuns).filter((run) => phrases.has(hashOf(run)))).toEqual([]);
  });

  it('would notice such a run', () => {
    const run = 'når gamle fru hansens blomster visner';
    const html = 'Altså: <p>Når gamle <strong>fru</strong> Hansens blomster visner';
    expect(sixWordRuns(html).map(hashOf)).toContain(hashOf(run));
    expect(sourcePhrases).toContain(hashOf(run));
  });
});

/** Every run of six words in a piece of HTML, lower case. */
function sixWordRuns(html: string): string[] {
  const words =
    html
      .replace(/<[^>]+>/g, ' ')
      .toLowerCase()
      .match(/[a-zæøå0-9]+|\|/g) ?? [];
  return words.slice(5).map((_word, at) => words.slice(at, at + 6).join(' '));
}

const hashOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 10);

describe('the proposals', () => {
  it.each(seed.proposals.map((proposal) => [proposal.Title, proposal] as const))(
    '%s keeps the rules',
    (_title, row) => {
      const stamps = { Id: 1, OData__UIVersionString: '1.0', Created: row.Created, Modified: row.Created };
      const [{ content }] = readProposals([{ ...row, ...stamps, Author: { Name: row.Author } }]);
      expect(checkProposal(content)).toEqual({ ok: true, content });
      const units: unknown[] = Array.isArray(row.AffectedUnits) ? row.AffectedUnits : [];
      expect(units.filter((unit) => !seed.settings.units.some((known) => known === unit))).toEqual([]);
      const read = [
        ...(row.events ?? []).map(({ Kind, Payload }) => readEventContent(Kind, JSON.stringify(Payload))),
        ...(row.decisions ?? []).map(({ Kind, Payload }) =>
          readDecisionContent(Kind, JSON.stringify(Payload))
        )
      ];
      expect(read).not.toContain(undefined);
      const times = [row, ...(row.events ?? [])].map(({ Created }) => String(Created));
      expect([...times].sort()).toEqual(times);
    }
  );
});
