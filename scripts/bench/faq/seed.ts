import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = [
  ...['barsel', 'ferie', 'sygdom', 'løn', 'pension', 'seniorordning', 'arbejdstid', 'hjemmearbejde'],
  ...[
    'kompetenceudvikling',
    'efteruddannelse',
    'mentorordning',
    'netværk',
    'netværksleder',
    'personaleleder'
  ],
  ...['udlæg', 'kørselsgodtgørelse', 'indkøb', 'faktura', 'mødelokale', 'nøglekort', 'printer', 'telefon'],
  ...[
    'ytringsfrihed',
    'tavshedspligt',
    'databeskyttelse',
    'aktindsigt',
    'journalisering',
    'trivsel',
    'whistleblower'
  ]
];
const ways = [
  ...['Hvordan søger jeg om', 'Hvem spørger jeg om', 'Hvad gælder for', 'Hvornår får jeg svar om'],
  ...['Kan jeg få hjælp til', 'Hvor finder jeg reglerne om', 'Hvem godkender', 'Hvad gør jeg ved']
];
const units = [
  'Plejen',
  'Skolerne',
  'Dagtilbud',
  'Borgerservice',
  'Materielgården',
  'Jobcentret',
  'Biblioteket'
];
const steps = [
  'Tal først med din nærmeste leder, som kender aftalerne på jeres sted.',
  'Udfyld blanketten på intranettet, og vedhæft de papirer, der hører til.',
  'Du får en kvittering med det samme og et svar inden for ti arbejdsdage.',
  'Tillidsrepræsentanten kan fortælle, hvad overenskomsten siger.',
  'Er det haster, kan du ringe til Løn og Personale på hverdage mellem klokken ni og tolv.',
  'Reglerne blev ændret ved årsskiftet, og de gamle blanketter kan ikke længere bruges.',
  'Gem en kopi, til sagen er afsluttet, så du kan dokumentere dit forløb.',
  'Gælder det flere afdelinger, koordinerer sekretariatet for jer.'
];

const pick = <T>(values: readonly T[], at: number): T => {
  const value = values[at % values.length];
  if (value === undefined) {
    throw new Error('nothing to pick from');
  }
  return value;
};

/** Questions and answers of about a hundred words, each unlike the others, the same ones in every run. */
const faqOf = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => {
    const [subject, unit] = [pick(subjects, at), pick(units, at * 3 + Math.floor(at / subjects.length))];
    const told = Array.from({ length: 5 }, (_line, line) =>
      pick(steps, at * 5 + line * 3 + Math.floor(at / 7))
    );
    return {
      question: `${pick(ways, Math.floor(at / subjects.length) + at)} ${subject} i ${unit} (${at + 1})?`,
      slug: `spoergsmaal-${at + 1}`,
      category: `Emne ${Math.floor((at * 20) / count) + 1}`,
      sortOrder: at + 1,
      summary: `Kort om ${subject}: ${pick(steps, at)}`,
      keywords: `${subject}, ${pick(subjects, at * 7 + 3)}`,
      answer: `<p><strong>${subject} i ${unit}.</strong> ${told.slice(0, 2).join(' ')}</p><ul>${told
        .slice(2)
        .map((line) => `<li>${line}</li>`)
        .join('')}</ul><p>Læs mere om <a href="/sites/netvaerk/regler-${at + 1}.pdf">${subject}</a>.</p>`
    };
  });

/** A seed's folder with the demo's people and this many questions. */
export function writeSeed(folder: string, questions: number): string {
  const seed = join(folder, `seed-${questions}`);
  mkdirSync(seed);
  writeFileSync(join(seed, 'directory.json'), JSON.stringify([visitor]));
  writeFileSync(join(seed, 'faq.json'), JSON.stringify(faqOf(questions)));
  return seed;
}

/** Who looks at the pages. */
const visitor = {
  id: 'be5c0000-0000-4000-8000-000000000020',
  userPrincipalName: 'gaest@fjordby.example',
  displayName: 'Mette Maaler',
  mail: 'gaest@fjordby.example',
  accountEnabled: true,
  userType: 'Member',
  manager: null,
  siteOwner: true
};
