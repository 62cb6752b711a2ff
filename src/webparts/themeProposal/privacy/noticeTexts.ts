import type { Language } from '../../../components/language';

/**
 * The version of the notice below, by the month of its wording. It is stored with every proposal, so a wording that says something
 * else needs a new one: a test holds the two together.
 */
export const noticeVersion = '2026-11';

/** What the notice says; `{name}` stands for a value. */
export interface NoticeTexts {
  title: string;
  introduction: string;
  show: string;
  stored: Paragraph;
  purpose: Paragraph;
  readers: Paragraph;
  /** How long, with the municipality's period and without. */
  retention: Paragraph & { withPeriod: string };
  rights: Paragraph;
  /** Whom to turn to, where the settings name a mailbox, and without. */
  contact: string;
  contactUnknown: string;
  policy: string;
}

interface Paragraph {
  heading: string;
  text: string;
}

const danish: NoticeTexts = {
  title: 'Dine oplysninger',
  introduction:
    'Du skal ikke give samtykke, men du skal vide, hvad vi gør med dine oplysninger. Når du sender, gemmer vi, at du har fået vist denne orientering (version {version}).',
  show: 'Sådan behandler vi dine oplysninger',
  stored: {
    heading: 'Hvad gemmer vi?',
    text: 'Dit navn og din arbejdsmail, det, du skriver i forslaget, dine bilag, og hvornår du har sendt og ændret det. Undervejs gemmer vi også, hvem forslaget er gået til og hvorfor, og de svar og beslutninger, det har fået.'
  },
  purpose: {
    heading: 'Hvad bruger vi det til?',
    text: 'Til at finde din personaleleder i personalekataloget, behandle forslaget i sekretariatet og tage stilling til det i Chefforum. Det er en del af kommunens opgaver (databeskyttelsesforordningens artikel 6, stk. 1, litra e). Kommunen er dataansvarlig.'
  },
  readers: {
    heading: 'Hvem kan se det?',
    text: 'Alle medarbejdere kan læse forslaget og se, hvor langt det er nået. Den, der får forslaget, og sekretariatet får også en mail med titel, sagsnummer, dit navn og et link, aldrig med resten af teksten. Gæster har ikke adgang.'
  },
  retention: {
    heading: 'Hvor længe gemmer vi det?',
    text: 'Forslaget gemmes, så længe kommunen har brug for det i arbejdet med netværkstemaer, og så længe reglerne om arkivering kræver det. Har en kladde ligget urørt i {days} dage, spørger vi, om du vil beholde den, og ellers bliver den fjernet.',
    withPeriod:
      'Kommunens slettefrist er {years} år efter, at forslaget er afsluttet. Skal det arkiveres, gælder arkivlovens regler. Har en kladde ligget urørt i {days} dage, spørger vi, om du vil beholde den, og ellers bliver den fjernet.'
  },
  rights: {
    heading: 'Hvad er dine rettigheder?',
    text: 'Du kan få at vide, hvad der er gemt om dig, få rettet fejl og gøre indsigelse. I nogle tilfælde kan du også få oplysninger slettet eller brugen af dem begrænset. Du kan også klage til Datatilsynet.'
  },
  contact: 'Skriv til {mailbox} om dine oplysninger',
  contactUnknown: 'Kontakt sekretariatet, hvis du vil bruge dine rettigheder eller har spørgsmål.',
  policy: 'Læs om databeskyttelse i kommunen, og find databeskyttelsesrådgiveren'
};

const english: NoticeTexts = {
  title: 'Your information',
  introduction:
    'You are not asked for consent, but you should know what we do with your information. When you send, we store that you have been shown this notice (version {version}).',
  show: 'How we handle your information',
  stored: {
    heading: 'What do we store?',
    text: 'Your name and work mail address, what you write in the proposal, your attachments, and when you sent and changed it. On the way we also store to whom the proposal has gone and why, and the replies and decisions that it has got.'
  },
  purpose: {
    heading: 'What do we use it for?',
    text: 'To find your personnel manager in the directory, to handle the proposal in the secretariat and to decide on it in the Chefforum. This is part of the municipality’s tasks (General Data Protection Regulation, article 6(1)(e)). The municipality is the controller.'
  },
  readers: {
    heading: 'Who can see it?',
    text: 'All employees can read the proposal and see how far it has come. Whoever gets the proposal and the secretariat also get a mail with its title, case number, your name and a link, never with the rest of the text. Guests have no access.'
  },
  retention: {
    heading: 'How long do we keep it?',
    text: 'The proposal is kept for as long as the municipality needs it in the work with network themes, and for as long as the rules on archiving demand. When a draft has not been touched for {days} days, we ask whether you want to keep it; otherwise it is removed.',
    withPeriod:
      'The municipality deletes a proposal {years} years after it has come to its end. If it has to be archived, the rules of the archive act apply. When a draft has not been touched for {days} days, we ask whether you want to keep it; otherwise it is removed.'
  },
  rights: {
    heading: 'What are your rights?',
    text: 'You can be told what is stored about you, have mistakes corrected, and object. In some cases you can also have information deleted or its use restricted. You can also complain to the Danish Data Protection Agency.'
  },
  contact: 'Write to {mailbox} about your information',
  contactUnknown: 'Contact the secretariat if you want to use your rights or have questions.',
  policy: 'Read about data protection in the municipality, and find the data protection officer'
};

export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = { da: danish, en: english };
