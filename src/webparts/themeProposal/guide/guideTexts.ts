import type { Language } from '../../../components/language';
import type { NetworkType } from '../../../domain/network/networkType';
import type { SettledType } from '../../../domain/network/suggestedTypes';

/** The questions, each of whose answers points to one type of network. */
export const guideQuestions = ['aim', 'origin', 'use'] as const;
export type GuideQuestion = (typeof guideQuestions)[number];

/** What there is to know of a type. */
export const typeFacts = ['purpose', 'origin', 'example', 'backing', 'politics', 'length', 'duty'] as const;
export type TypeFact = (typeof typeFacts)[number];

export interface GuideTexts {
  introduction: string;
  questions: Record<GuideQuestion, { question: string; answers: Record<NetworkType, string> }>;
  mark: string;
  resultTitle: string;
  unanswered: string;
  /** Here and in `choose`, `{type}` stands for the type's name. */
  clear: string;
  divided: string;
  open: string;
  choose: string;
  facts: Record<TypeFact, string>;
  types: Record<SettledType, Partial<Record<TypeFact, string>>>;
}

const da: GuideTexts = {
  introduction:
    'Svar på tre spørgsmål, så får du et forslag. Dine svar bliver ikke gemt, og du kan altid vælge noget andet.',
  questions: {
    aim: {
      question: 'Hvad skal netværket først og fremmest give os?',
      answers: {
        innovation: 'En løsning, som ingen har prøvet før',
        learning: 'Viden, som vi ikke har i dag',
        welfare: 'En bedre udgave af noget, vi gør hver dag',
        unsure: 'Det ved jeg ikke endnu'
      }
    },
    origin: {
      question: 'Hvor begynder din idé?',
      answers: {
        innovation: 'I en vision eller en strategi, som politikerne har vedtaget',
        learning: 'I et emne, som kommunen burde vide mere om',
        welfare: 'I en arbejdsgang eller et samarbejde, der kunne fungere bedre',
        unsure: 'Ingen af delene passer'
      }
    },
    use: {
      question: 'Hvad skal der ske, når netværket er færdigt?',
      answers: {
        innovation: 'Ledelsen skal tage stilling til en ny retning',
        learning: 'Deltagerne skal bruge det, de har lært, på deres egen arbejdsplads',
        welfare: 'Borgerne skal mærke forskel, når løsningen er afprøvet',
        unsure: 'Det er for tidligt at sige'
      }
    }
  },
  mark: 'vælg ét svar',
  resultTitle: 'Vores forslag',
  unanswered: 'Forslaget kommer her, når du har svaret på alle tre spørgsmål.',
  clear: 'Dine svar peger mest på: {type}.',
  divided: 'Dine svar peger på flere typer. Læs om dem, eller lad sekretariatet hjælpe dig med valget.',
  open: 'Dine svar peger ikke på en bestemt type. Det gør ikke noget: Sekretariatet hjælper dig med at vælge.',
  choose: 'Vælg {type}',
  facts: {
    purpose: 'Formål',
    origin: 'Udspringer af',
    example: 'Eksempel',
    backing: 'Opbakning fra ledelsen',
    politics: 'Politisk behandling',
    length: 'Varighed',
    duty: 'Bagefter'
  },
  types: {
    innovation: {
      purpose: 'At finde radikalt nye svar på det, fremtiden kræver af os.',
      origin: 'Politiske visioner og strategier.',
      example: 'Dyrkning af grøntsager midt i byen.',
      backing: 'En referenceleder på direktørniveau.',
      politics: 'Innovationsudvalget, hvis temaet når så langt.',
      length: 'Ikke fastlagt. Chefforum evaluerer undervejs.'
    },
    learning: {
      purpose:
        'At skaffe viden, som kommunen mangler, og dele den på tværs af faggrupper og med folk udefra.',
      origin: 'Et område, som kommunen gerne vil arbejde mere med.',
      example: 'Deleøkonomi og frivillighed.',
      backing: 'Chefforum er med ved begyndelsen og ved afslutningen. Der er ingen fast referenceleder.',
      politics: 'Ingen.',
      length: 'Fire til fem måneder.',
      duty: 'Deltagerne tager deres viden med hjem og bruger den.'
    },
    welfare: {
      purpose: 'At gøre hverdagens velfærd god og effektiv der, hvor borgeren møder den.',
      origin: 'Løsninger, arbejdsgange og samarbejde, der kan blive bedre uden flere ressourcer.',
      backing: 'En referenceleder fra Chefforum.',
      politics: 'Det fagudvalg, som området hører under, hvis temaet når så langt.',
      length: 'Omkring et halvt år og derefter en testfase.'
    }
  }
};

const en: GuideTexts = {
  introduction:
    'Answer three questions to get a suggestion. Your answers are not stored, and you can always choose something else.',
  questions: {
    aim: {
      question: 'What should the network give us first and foremost?',
      answers: {
        innovation: 'A solution that nobody has tried before',
        learning: 'Knowledge that we do not have today',
        welfare: 'A better version of something we do every day',
        unsure: 'I do not know yet'
      }
    },
    origin: {
      question: 'Where does your idea begin?',
      answers: {
        innovation: 'In a vision or a strategy that the politicians have adopted',
        learning: 'In a subject that the municipality ought to know more about',
        welfare: 'In a workflow or a cooperation that could work better',
        unsure: 'None of these fits'
      }
    },
    use: {
      question: 'What should happen when the network has finished?',
      answers: {
        innovation: 'The leadership should decide on a new direction',
        learning: 'The participants should use what they have learned at their own workplace',
        welfare: 'The citizens should notice a difference when the solution has been tested',
        unsure: 'It is too early to say'
      }
    }
  },
  mark: 'choose one answer',
  resultTitle: 'Our suggestion',
  unanswered: 'The suggestion comes here when you have answered all three questions.',
  clear: 'Your answers point mostly to: {type}.',
  divided:
    'Your answers point to several types. Read about them, or let the secretariat help you with the choice.',
  open: 'Your answers do not point to a particular type. That is fine: the secretariat helps you to choose.',
  choose: 'Choose {type}',
  facts: {
    purpose: 'Purpose',
    origin: 'Starts from',
    example: 'Example',
    backing: 'Backing from the leadership',
    politics: 'Political treatment',
    length: 'Length',
    duty: 'Afterwards'
  },
  types: {
    innovation: {
      purpose: 'To find radically new answers to what the future asks of us.',
      origin: 'Political visions and strategies.',
      example: 'Growing vegetables in the middle of the town.',
      backing: 'A reference leader at director level.',
      politics: 'The innovation committee, if the theme gets that far.',
      length: 'Open. The Chefforum evaluates along the way.'
    },
    learning: {
      purpose:
        'To find knowledge that the municipality lacks and share it across professions and with people from outside.',
      origin: 'An area that the municipality wants to work more with.',
      example: 'Sharing economy and volunteering.',
      backing:
        'The Chefforum takes part at the start and at the end. There is no permanent reference leader.',
      politics: 'None.',
      length: 'Four to five months.',
      duty: 'The participants take their knowledge home and use it.'
    },
    welfare: {
      purpose: 'To make everyday welfare good and effective where the citizen meets it.',
      origin: 'Solutions, workflows and cooperation that can become better without more resources.',
      backing: 'A reference leader from the Chefforum.',
      politics: 'The specialist committee of the area, if the theme gets that far.',
      length: 'About half a year and then a test phase.'
    }
  }
};

export const guideTexts: Readonly<Record<Language, GuideTexts>> = { da, en };
