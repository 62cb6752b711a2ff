/** @jest-environment jsdom */
import fc from 'fast-check';
import { htmlOf, type Block } from '../../../src/domain/faq/import/block';
import { candidatesOf } from '../../../src/domain/faq/import/candidatesOf';
import { sanitizeAnswer } from '../../../src/components/answers/sanitizeAnswer';
import { htmlBlocks } from '../../../src/webparts/faq/editor/import/htmlBlocks';

const blocks = (html: string): Block[] => htmlBlocks(html, sanitizeAnswer, 'https://host.example');
const found = (html: string): Array<[string, string]> =>
  candidatesOf(blocks(html)).map(({ question, answer }) => [question, answer.map(htmlOf).join('')]);

test.each([
  [
    'headings',
    '<h2>Hvad?</h2><p>Det.</p><ul><li>et</li></ul>',
    [['Hvad?', '<p>Det.</p><ul><li>et</li></ul>']]
  ],
  [
    'headings deep in containers and buttons',
    '<div><section><h3><button>Hvad?</button></h3><div>Det <b>her</b>.</div></section></div>',
    [['Hvad?', '<p>Det <b>her</b>.</p>']]
  ],
  [
    'folds',
    '<details><summary>Hvad?</summary><h2>Mere</h2>Det.</details><details><summary>Hvor?</summary><p>Her.</p></details>',
    [
      ['Hvad?', '<h2>Mere</h2><p>Det.</p>'],
      ['Hvor?', '<p>Her.</p>']
    ]
  ],
  [
    'definitions',
    '<dl><dt>Navn</dt><dd>Et.</dd><dd>To.</dd><div><dt>Sted</dt><dd><p>Her.</p></dd></div></dl>',
    [
      ['Navn', '<p>Et.</p><p>To.</p>'],
      ['Sted', '<p>Her.</p>']
    ]
  ],
  [
    'bold lines that ask',
    '<p><strong>Hvad?</strong></p><p>Det.</p><p><span style="font-weight:700">Hvor?</span><br>Her.</p><p><b>Husk</b> det?</p>',
    [
      ['Hvad?', '<p>Det.</p>'],
      ['Hvor?', '<p> Her.</p><p><b>Husk</b> det?</p>']
    ]
  ],
  ['paragraphs that ask where nothing is a heading', '<p>Hvad?</p><p>Det.</p>', [['Hvad?', '<p>Det.</p>']]],
  ['the main content', '<nav>Menu</nav><main><h2>Hvad?</h2><p>Det.</p></main>', [['Hvad?', '<p>Det.</p>']]],
  [
    'paragraphs without a name',
    '<p>Et.</p>To.<br><br>Tre.',
    [
      ['', '<p>Et.</p>'],
      ['', '<p>To.<br> </p>'],
      ['', '<p>Tre.</p>']
    ]
  ]
])('%s become questions', (_, html, expected) => {
  expect(found(html)).toEqual(expected);
});

test.each([
  '<h2>Hvad?</h2><p onclick="alert(1)">Det<script>alert(1)</script></p>',
  '<h2>Hvad?</h2><p><a href="javascript:alert(1)">Det</a><iframe src="https://x.example"></iframe></p>',
  '<h2>Hvad?<img src=x onerror=alert(1)></h2><p>Det<img src="https://x.example/a.png"></p>',
  '<h2>Hvad?</h2><p>Det</p><svg><style><img src=x onerror=alert(1)></style></svg>'
])('%s does no harm', (html) => {
  const [[question, answer] = []] = found(html);
  expect(question).toBe('Hvad?');
  expect(answer).toMatch(/^<p>(<a>)?Det(<\/a>)?<\/p>$/);
});

const word = fc.stringMatching(/^[a-zæøå]{1,8}$/).map((text) => `${text} `);
const inside = (tag: string) => (content: string) => `<${tag}>${content}</${tag}>`;
const page = fc.letrec<{ node: string; content: string }>((tie) => ({
  content: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    ...[
      'p',
      'div',
      'h1',
      'h3',
      'b',
      'a',
      'ul',
      'li',
      'table',
      'blockquote',
      'main',
      'dl',
      'dt',
      'dd',
      'details'
    ].map((tag) => tie('content').map(inside(tag))),
    tie('content').map((content) => inside('details')(`<summary>${content}</summary>${content}`)),
    fc.constant('<br>'),
    fc.constant('? ')
  )
})).content;

test('no word of a page is lost, however it is built', () => {
  fc.assert(
    fc.property(page, (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const mains = parsed.querySelectorAll('main');
      const seen = (mains.length === 1 && mains[0]?.textContent?.trim() ? mains[0] : parsed.body).textContent;
      const letters = (text: string): string => (text.match(/[a-zæøå]/g) ?? []).join('');
      expect(
        letters(
          blocks(html)
            .map(({ text }) => text)
            .join(' ')
        )
      ).toBe(letters(seen ?? ''));
    }),
    { numRuns: 40 }
  );
});
