import type { Message } from '../../domain/notifications/message';
import type { Proposal } from '../../domain/proposal/proposal';
import { dateWords, forumOutcomeWords, networkTypeWords, screeningWords } from './words';

/** What a mail says beside the facts of the proposal. */
export interface Wording {
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  action: string;
}

type WordingOf<T extends Message['template']> = (
  message: Extract<Message, { template: T }>,
  proposal: Proposal
) => Wording;

const read = 'Åbn forslaget';

/** All that our mails say, by template. None of it is what people wrote, save names. */
const wordings: { [T in Message['template']]: WordingOf<T> } = {
  askManager: ({ manager, deputy }, { proposer }) => ({
    subject: 'Nyt forslag til et netværkstema fra din medarbejder',
    heading: `${proposer.displayName} har foreslået et netværkstema`,
    paragraphs: [
      'Du får beskeden som personaleleder. Forslaget skal ikke godkendes af dig, men en god dialog om tid, opbakning og mandat giver det en bedre start.',
      'Læs forslaget, og giv et af de fire svar. Sekretariatet følger forslaget, uanset hvad du svarer.',
      ...(deputy
        ? [`${manager.displayName} er fraværende lige nu. Derfor får ${deputy.displayName} også beskeden.`]
        : [])
    ],
    action: 'Læs forslaget og svar'
  }),
  remindManager: ({ silence }, { proposer }) => ({
    subject: 'Påmindelse: Et netværkstema venter på dit svar',
    heading: `${proposer.displayName} venter på dit svar`,
    paragraphs: [
      `Du fik forslaget den ${dateWords(silence.askedAt)}. Et kort svar er nok, og du skal ikke godkende noget.`,
      `Har du ikke svaret den ${dateWords(silence.takeOverOn)}, går sekretariatet videre med forslaget. Du kan stadig svare bagefter.`
    ],
    action: 'Læs forslaget og svar'
  }),
  tellEdited: (_message, { proposer }) => ({
    subject: 'Et forslag til et netværkstema er ændret',
    heading: `${proposer.displayName} har ændret sit forslag`,
    paragraphs: [
      'Du kan se det nye forslag i portalen. Har du svaret, gælder dit svar stadig, og du kan give et nyt.'
    ],
    action: read
  }),
  tellManagerWithdrawn: (_message, { proposer }) => ({
    subject: 'Et forslag til et netværkstema er trukket tilbage',
    heading: `${proposer.displayName} har trukket sit forslag tilbage`,
    paragraphs: ['Du skal ikke gøre mere. Forslaget og dets historik kan stadig læses i portalen.'],
    action: read
  }),
  askReferenceLeader: ({ isManager, networkType }, { proposer }) => ({
    subject: isManager
      ? 'Du er personaleleder og referenceleder for et netværkstema'
      : 'Du er udpeget som referenceleder for et netværkstema',
    heading: isManager ? 'Du har to roller i dette forslag' : 'Du er udpeget som referenceleder',
    paragraphs: [
      `Sekretariatet har udpeget dig som referenceleder for et ${networkTypeWords[networkType]}. En referenceleder er strategisk sparringspartner for netværket.`,
      ...(isManager
        ? [
            `Du er også ${proposer.displayName}s personaleleder. Giv dit svar som personaleleder i portalen, når du har læst forslaget.`
          ]
        : ['Læs forslaget, og tag fat i sekretariatet, hvis du har spørgsmål til rollen.'])
    ],
    action: isManager ? 'Læs forslaget og svar' : read
  }),
  tellSecretariat: (_message, { proposer }) => ({
    subject: 'Nyt forslag til et netværkstema uden personaleleder',
    heading: `${proposer.displayName} har foreslået et netværkstema`,
    paragraphs: [
      'Vi fandt ingen personaleleder at sende forslaget til, så det er hos jer. I forslagets historik kan I se hvorfor.'
    ],
    action: read
  }),
  tellDisputed: ({ named }, { proposer }) => ({
    subject: 'Nyt forslag til et netværkstema, der mangler den rette personaleleder',
    heading: `${proposer.displayName} har foreslået et netværkstema`,
    paragraphs: [
      `Personalekataloget peger på ${named}, men ${proposer.displayName} oplyser, at det ikke er den rette personaleleder. ${named} har ikke fået besked.`,
      'Find den rette personaleleder, og send forslaget til vedkommende fra portalen.'
    ],
    action: 'Find personalelederen'
  }),
  tellUnrouted: (_message, { proposer }) => ({
    subject: 'Et forslag til et netværkstema kan ikke sendes videre endnu',
    heading: `${proposer.displayName} har foreslået et netværkstema`,
    paragraphs: [
      'Vi har endnu ikke kunnet slå personalelederen op i personalekataloget. Vi bliver ved med at prøve.',
      'I kan læse forslaget og gå i gang med screeningen.'
    ],
    action: read
  }),
  tellSilence: ({ manager, silence }) => ({
    subject: 'Personalelederen har ikke svaret',
    heading: `${manager.displayName} har ikke svaret på et forslag`,
    paragraphs: [
      `${manager.displayName} blev spurgt den ${dateWords(silence.askedAt)}. Forslaget er nu hos jer. Det går ikke videre op ad ledelseslinjen.`,
      'Tag kontakt til personalelederen, eller gå i gang med screeningen.'
    ],
    action: read
  }),
  tellManagerLeft: ({ manager }, { proposer }) => ({
    subject: 'Personalelederen er her ikke længere',
    heading: `${manager.displayName} er ikke længere i personalekataloget`,
    paragraphs: [
      `${manager.displayName} skulle svare på et forslag fra ${proposer.displayName}. Find den nuværende personaleleder, og send forslaget til vedkommende fra portalen.`
    ],
    action: 'Find personalelederen'
  }),
  tellNotMyEmployee: ({ manager }, { proposer }) => ({
    subject: 'Et forslag skal have en anden personaleleder',
    heading: `${manager.displayName} er ikke ${proposer.displayName}s personaleleder`,
    paragraphs: ['Find den rette personaleleder, og send forslaget til vedkommende fra portalen.'],
    action: 'Find personalelederen'
  }),
  tellTypeChanged: ({ formerType }, { proposer, content }) => ({
    subject: 'Et forslag har fået en anden netværkstype',
    heading: `${proposer.displayName} har valgt en anden netværkstype`,
    paragraphs: [
      `Typen var ${networkTypeWords[formerType]} og er nu ${networkTypeWords[content.networkType]}. Reglen for referenceleder er derfor en anden.`
    ],
    action: read
  }),
  tellWithdrawn: (_message, { proposer }) => ({
    subject: 'Et forslag til et netværkstema er trukket tilbage',
    heading: `${proposer.displayName} har trukket sit forslag tilbage`,
    paragraphs: ['Forslaget bliver ikke behandlet. Det er ikke slettet og kan stadig læses i portalen.'],
    action: read
  }),
  receipt: ({ manager }) => ({
    subject: 'Tak for dit forslag til et netværkstema',
    heading: 'Vi har fået dit forslag',
    paragraphs: [
      manager
        ? `Forslaget er sendt til ${manager.displayName} som din personaleleder. Sekretariatet følger det, uanset hvad der bliver svaret.`
        : 'Forslaget er hos sekretariatet.',
      'Du kan følge det i portalen og trække det tilbage, indtil der er truffet en beslutning.'
    ],
    action: 'Følg dit forslag'
  }),
  tellReply: ({ entry: { by, reply } }) => ({
    subject: 'Der er svaret på dit forslag',
    heading: `${by.displayName} har svaret på dit forslag`,
    paragraphs: [
      reply === 'notMyEmployee'
        ? 'Forslaget er gået til en forkert personaleleder. Sekretariatet finder den rette.'
        : 'Svaret og en eventuel kommentar står i portalen. Sekretariatet ser nu på forslaget.'
    ],
    action: 'Læs svaret'
  }),
  tellStep: ({ entry }) => stepWording(entry)
};

/** The words of a message. */
export function wordingOf(message: Message, proposal: Proposal): Wording {
  const wording: (message: never, proposal: Proposal) => Wording = wordings[message.template];
  return wording(message as never, proposal); // the table has the entry that fits the template
}

function stepWording(entry: Extract<Message, { template: 'tellStep' }>['entry']): Wording {
  const follow = 'Følg dit forslag';
  switch (entry.what) {
    case 'reRouted':
      return {
        subject: 'Dit forslag har fået en anden personaleleder',
        heading: 'Sekretariatet har sendt dit forslag videre',
        paragraphs: [
          entry.routing.manager
            ? `Forslaget er nu hos ${entry.routing.manager.displayName} som din personaleleder.`
            : 'Forslaget er nu hos sekretariatet.'
        ],
        action: follow
      };
    case 'screened':
      return {
        subject: 'Sekretariatet har screenet dit forslag',
        heading: 'Sekretariatet har set på dit forslag',
        paragraphs: [`Resultatet er: ${screeningWords[entry.result]}.`, 'Læs mere i portalen.'],
        action: follow
      };
    case 'referenceLeaderAssigned':
      return {
        subject: 'Dit forslag har fået en referenceleder',
        heading: `${entry.leader.displayName} er referenceleder for dit forslag`,
        paragraphs: ['En referenceleder er strategisk sparringspartner for netværket.'],
        action: follow
      };
    case 'nominated':
      return {
        subject: 'Dit forslag er indstillet til Chefforum',
        heading: 'Dit forslag er indstillet til Chefforum',
        paragraphs: [
          'Chefforum behandler forslaget, som det så ud ved indstillingen. Ændringer efter den tæller ikke med.'
        ],
        action: follow
      };
    case 'decided':
      return {
        subject: `Dit forslag er ${forumOutcomeWords[entry.outcome]}`,
        heading: `Dit forslag er ${forumOutcomeWords[entry.outcome]}`,
        paragraphs: [
          entry.outcome === 'started'
            ? 'Sekretariatet tager fat i dig om, hvordan I kommer i gang.'
            : 'Begrundelsen står i portalen. Sekretariatet taler gerne med dig om den.'
        ],
        action: entry.outcome === 'started' ? follow : 'Læs begrundelsen'
      };
    case 'duplicateMarked':
      return {
        subject: 'Dit forslag ligner et andet',
        heading: 'Sekretariatet har set, at dit forslag ligner et andet',
        paragraphs: [
          'I portalen kan du se, hvilket forslag det er. Dit forslag er ikke slettet, og du kan stadig ændre det eller trække det tilbage.'
        ],
        action: 'Se det andet forslag'
      };
    case 'duplicateLifted':
      return {
        subject: 'Dit forslag står igen for sig selv',
        heading: 'Dit forslag er ikke længere markeret som en dublet',
        paragraphs: ['Sekretariatet ser på det som et forslag for sig.'],
        action: follow
      };
    case 'completed':
      return {
        subject: 'Dit netværkstema er afsluttet',
        heading: 'Dit netværkstema er afsluttet',
        paragraphs: ['Tak for din indsats. Forslaget og dets historik kan stadig læses i portalen.'],
        action: read
      };
  }
}
