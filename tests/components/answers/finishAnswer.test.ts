/** @jest-environment jsdom */
import type { AnswerSurroundings } from '../../../src/components/answers/finishAnswer';
import { renderAnswer } from '../../../src/components/answers/renderAnswer';

const surroundings: AnswerSurroundings = {
  questionLevel: 4,
  links: { serviceCatalogue: '/sites/netvaerk/katalog.pdf', article: 'https://kl.dk/artikel' },
  origin: 'https://kommune.example',
  tableLabel: 'Tabel',
  tableClass: 'scroll',
  elsewhereLabel: 'andet websted',
  elsewhereClass: 'away',
  hiddenClass: 'unseen'
};

function finished(html: string, changes: Partial<AnswerSurroundings> = {}): string {
  const box = document.createElement('div');
  box.append(renderAnswer(html, { ...surroundings, ...changes }));
  return box.innerHTML;
}

describe('a link by name', () => {
  test('gets the address of the setting', () => {
    expect(finished('<a href="link:serviceCatalogue">kataloget</a>')).toBe(
      '<a href="/sites/netvaerk/katalog.pdf">kataloget (PDF)</a>'
    );
  });
  test('without an address becomes plain text, with its emphasis', () => {
    expect(finished('Se <a href="link:experiences"><em>Erfaringer</em> her</a>.')).toBe(
      'Se <em>Erfaringer</em> her.'
    );
  });
  test('of an unknown name becomes plain text', () => {
    expect(finished('<a href="link:noSuchThing">x</a>')).toBe('x');
  });
});

describe('a link', () => {
  const mark = '<span class="unseen"> (andet websted)</span>';
  test('to elsewhere is marked and tells nothing about us', () => {
    expect(finished('<a href="https://kl.dk/">KL</a>')).toBe(
      `<a href="https://kl.dk/" rel="noopener noreferrer" class="away">KL${mark}</a>`
    );
    expect(finished('<a href="link:article">artikel</a>')).toBe(
      `<a href="https://kl.dk/artikel" rel="noopener noreferrer" class="away">artikel${mark}</a>`
    );
  });
  test('to the people’s own files of the same tenant is not elsewhere', () => {
    const html = '<a href="https://kommune-my.sharepoint.com/personal/isn">filer</a>';
    expect(finished(html, { origin: 'https://kommune.sharepoint.com' })).toBe(html);
    expect(finished(html, { origin: 'https://kommune2.sharepoint.com' })).toContain('noopener');
  });
  test.each([
    ['/sites/n/katalog.pdf', 'kataloget', 'kataloget (PDF)'],
    ['/sites/n/katalog.PDF?web=1#side=2', 'kataloget', 'kataloget (PDF)'],
    ['/sites/n/skema.docx', 'skemaet', 'skemaet (Word)'],
    ['/sites/n/tal.xlsx', 'tallene', 'tallene (Excel)'],
    ['/sites/n/oplaeg.pptx', 'oplægget', 'oplægget (PowerPoint)'],
    ['/:w:/r/sites/n/Delte/skema', 'skemaet', 'skemaet (Word)'],
    ['/sites/n/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&amp;file=tal.xlsx', 'tallene', 'tallene (Excel)'],
    ['/sites/n/katalog.pdf', 'katalog (pdf, 2 MB)', 'katalog (pdf, 2 MB)'],
    ['/sites/n/SitePages/pdf.aspx', 'siden', 'siden'],
    ['mailto:a@b.dk?subject=x.pdf', 'skriv', 'skriv']
  ])('to %s called "%s" reads "%s"', (address, words, shown) => {
    const box = document.createElement('div');
    box.innerHTML = finished(`<a href="${address}">${words}</a>`);
    expect(box.textContent).toBe(shown);
  });
  test('within the site, to a mailbox or a telephone is left as it is', () => {
    const html =
      '<a href="https://kommune.example/a">a</a><a href="mailto:a@b.dk">b</a><a href="tel:+4511111111">c</a>';
    expect(finished(html)).toBe(html);
  });
  test('without an address becomes plain text', () => {
    expect(finished('<a href="javascript:alert(1)">x</a>')).toBe('x');
  });
  test.each([
    'https://[',
    'https://kommune.example@foreign.example/',
    'https://user:word@foreign.example/',
    'https://foreign.example/\u202efdp.exe'
  ])('with an address that cannot be read or is not what it looks like becomes plain text: %s', (address) => {
    expect(finished(`<a href="${address}">x</a>`)).toBe('x');
  });
  test('of the settings is looked at just as sharply', () => {
    for (const article of [
      'javascript:alert(1)',
      '//foreign.example',
      '/\\foreign.example',
      '/\t/foreign.example'
    ]) {
      expect(finished('<a href="link:article">x</a>', { links: { article } })).toBe('x');
    }
  });
});

describe('headings', () => {
  test('begin right below the question and keep their distance', () => {
    expect(finished('<h2>A</h2><h3>B</h3><h2>C</h2>')).toBe('<h5>A</h5><h6>B</h6><h5>C</h5>');
  });
  test('of the first level go below the question, too', () => {
    expect(finished('<h1>A</h1><h2>B</h2>')).toBe('<h5>A</h5><h6>B</h6>');
  });
  test('are bold paragraphs where no level is left', () => {
    expect(finished('<h2 lang="en">A</h2>', { questionLevel: 6 })).toBe(
      '<p lang="en"><strong>A</strong></p>'
    );
  });
  test('never go below the sixth level', () => {
    expect(finished('<h2>A</h2><h6>B</h6>', { questionLevel: 5 })).toBe('<h6>A</h6><h6>B</h6>');
  });
  test('keep their language and what is in them', () => {
    expect(finished('<h3 lang="en">The <em>sprint</em></h3>')).toBe('<h5 lang="en">The <em>sprint</em></h5>');
  });
});

test('a table scrolls in a container that the keyboard reaches and that has a name', () => {
  expect(finished('<table><tbody><tr><td>x</td></tr></tbody></table>')).toBe(
    '<div class="scroll" tabindex="0" role="group" aria-label="Tabel"><table><tbody><tr><td>x</td></tr></tbody></table></div>'
  );
  expect(finished('<table><caption> Tre typer </caption><tbody></tbody></table>')).toContain(
    'aria-label="Tre typer"'
  );
});
