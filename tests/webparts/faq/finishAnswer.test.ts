/** @jest-environment jsdom */
import { renderAnswer, type AnswerSurroundings } from '../../../src/webparts/faq/answers';

const surroundings: AnswerSurroundings = {
  questionLevel: 4,
  links: { serviceCatalogue: '/sites/netvaerk/katalog.pdf', article: 'https://kl.dk/artikel' },
  origin: 'https://kommune.example',
  tableLabel: 'Tabel',
  tableClass: 'scroll'
};

function finished(html: string, changes: Partial<AnswerSurroundings> = {}): string {
  const box = document.createElement('div');
  box.append(renderAnswer(html, { ...surroundings, ...changes }));
  return box.innerHTML;
}

describe('a link by name', () => {
  test('gets the address of the setting', () => {
    expect(finished('<a href="link:serviceCatalogue">kataloget</a>')).toBe(
      '<a href="/sites/netvaerk/katalog.pdf">kataloget</a>'
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
  test('to elsewhere tells nothing about us', () => {
    expect(finished('<a href="https://kl.dk/">KL</a>')).toBe(
      '<a href="https://kl.dk/" rel="noopener noreferrer">KL</a>'
    );
    expect(finished('<a href="link:article">artikel</a>')).toBe(
      '<a href="https://kl.dk/artikel" rel="noopener noreferrer">artikel</a>'
    );
  });
  test('within the site, to a mailbox or a telephone is left as it is', () => {
    const html =
      '<a href="https://kommune.example/a">a</a><a href="mailto:a@b.dk">b</a><a href="tel:+4511111111">c</a>';
    expect(finished(html)).toBe(html);
  });
  test('without an address becomes plain text', () => {
    expect(finished('<a href="javascript:alert(1)">x</a>')).toBe('x');
  });
  test('with an address that cannot be read does no harm', () => {
    expect(finished('<a href="https://[">x</a>')).toBe('<a href="https://[" rel="noopener noreferrer">x</a>');
  });
});

describe('headings', () => {
  test('begin right below the question and keep their distance', () => {
    expect(finished('<h2>A</h2><h3>B</h3><h2>C</h2>')).toBe('<h5>A</h5><h6>B</h6><h5>C</h5>');
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
