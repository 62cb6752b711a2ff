import { foldedWords } from '../search/words';
import { leastCommon } from './alike';

/** More than a title and a summary may hold is not read: what is pasted may be of any length. */
const longestText = 2000;

/** Words that any sentence may hold, folded: they tell nothing of what it is about. */
const emptyWords = new Set(
  (
    'aldrig alle allerede alligevel alt altid anden andet andre bare bedre blandt blev blevet blive bliver brug bruge bruger da de dem den ' +
    'denne der deres derfor derved det dette dig din disse dit du eller efter egen eget egne ellers en end endnu er et ' +
    'ethvert faa faar fandt fik finde finder flere flest for fordi foer foerst fra gennem gerne giver give gjorde goer goere haft ham han hans har ' +
    'havde have heller hen hende hendes her hele helt hinanden hjaelp hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornaar ' +
    'i igen ikke imellem imens imod ind ingen inden intet ja jeg jer jeres jo kan kom komme kommer kun kunne lade lave laver lidt lige maa maaske mange med ' +
    'medens mellem men mere mest mig min mindre mine mit mod naar nej noget nogen nogle nok nu ny nye og ogsaa om omkring op os over paa saa saadan samle samme samt ' +
    'se sig siden sin sine sit skal skulle slags som staar steder stor store svaert tage tager til ud uden under vaere vaeret var ved vi vil ville ' +
    'vore vores vor ' +
    'about all also and any are because been but can could for from get had has have her here him his how into its make many may more most need ' +
    'not one other our out over she should some than that the their them then there these they this through too use very was way were what ' +
    'when where which who why will with would you your'
  ).split(' ')
);

/** The words of a text that tell what it is about, folded, each once, in order. */
export function tellingWords(text: string): string[] {
  const words = new Set(foldedWords(text.slice(0, longestText)));
  return Array.from(words).filter((word) => word.length >= leastCommon && !emptyWords.has(word));
}
