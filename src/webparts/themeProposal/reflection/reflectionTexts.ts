import type { Language } from '../../../components/language';
import type { LeaderTrait } from '../../../domain/network/leaderTraits';

export interface ReflectionTexts {
  introduction: string;
  legend: string;
  mark: string;
  /** Each trait as one says it of oneself, and a question to think about. */
  traits: Record<LeaderTrait, { trait: string; question: string }>;
  knownTitle: string;
  otherTitle: string;
  otherText: string;
  closing: string;
}

const da: ReflectionTexts = {
  introduction:
    'Brug de ti træk til at tænke over, hvad du allerede kan, og hvad du gerne vil øve. Der er intet rigtigt antal, og det, du sætter kryds ved, bliver ikke gemt eller sendt.',
  legend: 'Hvad kender du hos dig selv?',
  mark: 'kun til dig',
  traits: {
    includesOthers: {
      trait: 'Jeg inviterer andre ind tidligt',
      question: 'Hvem har du sidst spurgt til råds uden for din egen faggruppe?'
    },
    engages: {
      trait: 'Jeg får andre til at tage del',
      question: 'Hvad gør du, når folk er uenige om, hvor vi skal hen?'
    },
    safeSpace: {
      trait: 'Jeg sørger for, at alle tør sige noget',
      question: 'Hvordan kan den stille deltager mærke, at hun er lige så vigtig som chefen?'
    },
    curious: {
      trait: 'Jeg er nysgerrig',
      question: 'Hvornår stillede du sidst et spørgsmål, der fik nogen til at tænke sig om?'
    },
    courage: {
      trait: 'Jeg tør begynde uden at kende svaret',
      question: 'Hvad har du afprøvet, selv om det kunne gå galt?'
    },
    strategicEye: {
      trait: 'Jeg ser opgaven i det store billede',
      question: 'Hvilke mål for kommunen kan din idé bidrage til?'
    },
    pursuesSolutions: {
      trait: 'Jeg bliver ved, til vi har en løsning',
      question: 'Hvordan mærker du, om gruppen skal tænke mere eller beslutte sig?'
    },
    communicates: {
      trait: 'Jeg fortæller om det, vi laver',
      question: 'Hvor ville du dele de første resultater, og med hvem?'
    },
    explores: {
      trait: 'Jeg leder efter nye måder at gøre tingene på',
      question: 'Hvilken god idé har du hentet et helt andet sted fra?'
    },
    develops: {
      trait: 'Jeg vil gerne blive bedre til at lede processer',
      question: 'Hvad lærte du, sidst nogen sagde dig imod?'
    }
  },
  knownTitle: 'Det kan du bygge på',
  otherTitle: 'Det kan du tale med nogen om',
  otherText: 'Måske har en anden i netværket det, du mangler. Din leder og sekretariatet drøfter det gerne.',
  closing: 'Uddannelsen som netværksleder er en fordel, men ikke et krav. Ingen behøver at have alle ti træk.'
};

const en: ReflectionTexts = {
  introduction:
    'Use the ten traits to think about what you can do already and what you would like to practise. There is no right number, and what you tick is neither stored nor sent.',
  legend: 'What do you recognise in yourself?',
  mark: 'only for you',
  traits: {
    includesOthers: {
      trait: 'I invite others in early',
      question: 'Whom did you last ask for advice outside your own profession?'
    },
    engages: {
      trait: 'I get others to take part',
      question: 'What do you do when people disagree about where to go?'
    },
    safeSpace: {
      trait: 'I see to it that everybody dares to speak',
      question: 'How can the quiet participant tell that she matters as much as the head?'
    },
    curious: {
      trait: 'I am curious',
      question: 'When did you last ask a question that made somebody stop and think?'
    },
    courage: {
      trait: 'I dare to begin without knowing the answer',
      question: 'What have you tried although it might have gone wrong?'
    },
    strategicEye: {
      trait: 'I see the task in the larger picture',
      question: 'Which goals of the municipality can your idea serve?'
    },
    pursuesSolutions: {
      trait: 'I keep on until we have a solution',
      question: 'How do you sense whether the group should think more or decide?'
    },
    communicates: {
      trait: 'I tell about what we do',
      question: 'Where would you share the first results, and with whom?'
    },
    explores: {
      trait: 'I look for new ways of doing things',
      question: 'Which good idea have you fetched from quite another place?'
    },
    develops: {
      trait: 'I want to become better at leading processes',
      question: 'What did you learn the last time somebody contradicted you?'
    }
  },
  knownTitle: 'You can build on this',
  otherTitle: 'You can talk with somebody about this',
  otherText:
    'Perhaps somebody else in the network has what you lack. Your manager and the secretariat are glad to discuss it.',
  closing:
    'Training as a network leader is an advantage, not a requirement. Nobody needs to have all ten traits.'
};

export const reflectionTexts: Readonly<Record<Language, ReflectionTexts>> = { da, en };
