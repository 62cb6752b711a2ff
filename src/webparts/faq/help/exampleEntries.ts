import type { Language } from '../../../components/language';
import type { FaqEntry } from '../../../domain/faq/faqEntry';

type Example = Pick<FaqEntry, 'question' | 'answerHtml' | 'category' | 'summary'>;

const danish: readonly Example[] = [
  {
    question: 'Hvordan skriver jeg et godt spørgsmål?',
    category: 'Eksempel: Kom i gang',
    summary: 'Skriv det, som en kollega ville spørge.',
    answerHtml:
      '<p>Brug de ord, som dine kolleger selv bruger, og spørg om én ting ad gangen. Så er det let at finde svaret igen.</p>'
  },
  {
    question: 'Hvad kan der stå i et svar?',
    category: 'Eksempel: Kom i gang',
    summary: '',
    answerHtml:
      '<p>Et svar kan have afsnit, punkter, tabeller og links:</p><ul><li>Skriv det vigtigste først.</li><li>Link til siden eller dokumentet med resten.</li></ul>'
  },
  {
    question: 'Hvem holder svarene ved lige?',
    category: 'Eksempel: Ansvar',
    summary: '',
    answerHtml:
      '<p>Hvert spørgsmål kan have en ansvarlig og en dato for næste gennemgang. Når datoen er overskredet, ser redaktørerne det her på siden.</p>'
  }
];

const english: readonly Example[] = [
  {
    question: 'How do I write a good question?',
    category: 'Example: Getting started',
    summary: 'Write what a colleague would ask.',
    answerHtml:
      '<p>Use the words that your colleagues use themselves, and ask one thing at a time. That makes the answer easy to find again.</p>'
  },
  {
    question: 'What can an answer hold?',
    category: 'Example: Getting started',
    summary: '',
    answerHtml:
      '<p>An answer can have paragraphs, lists, tables and links:</p><ul><li>Write what matters most first.</li><li>Link to the page or document that has the rest.</li></ul>'
  },
  {
    question: 'Who keeps the answers up to date?',
    category: 'Example: Responsibility',
    summary: '',
    answerHtml:
      '<p>Each question can have an owner and a date for its next review. Once that has passed, editors see so on this page.</p>'
  }
];

/** Shown to editors where there is no list yet. Their ids are no list's, and no address asks for their names. */
export const exampleEntries = (language: Language): FaqEntry[] =>
  (language === 'da' ? danish : english).map((example, index) => ({
    ...example,
    id: -1 - index,
    sortOrder: index,
    slug: `-${index + 1}`,
    formerSlugs: [],
    keywords: ''
  }));
