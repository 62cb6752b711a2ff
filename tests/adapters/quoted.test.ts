import fc from 'fast-check';
import { quoted } from '../../src/adapters/sharepoint/quoted';

test('a name with an apostrophe stays one literal', () => {
  expect(quoted("o'neil@fjordby.example")).toBe("'o''neil@fjordby.example'");
});

test('no value can end its literal and go on as a filter', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const literal = quoted(value);
      expect(literal.slice(1, -1).replace(/''/g, '')).not.toContain("'");
      expect(literal.slice(1, -1).replace(/''/g, "'")).toBe(value);
    })
  );
});
