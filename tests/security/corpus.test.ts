import { corpus, written } from './corpus';

test('the corpus holds well over two hundred vectors, each of them once', () => {
  expect(corpus.length).toBeGreaterThan(400);
  expect(new Set(corpus.map(({ html }) => html)).size).toBe(corpus.length);
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
});

test('each vector carries its number where it runs or fetches', () => {
  for (const [number, vector] of corpus.entries()) {
    expect(written(vector, number)).not.toMatch(/TRIP|AWAY|WAY/);
  }
});
