/** The largest id that a list can give. */
const largestId = 2 ** 31 - 1;

/** The proposal that the page's address asks to change (`?ret=7`); only digits make one. */
export function editedId(query: string): number | undefined {
  const id = new URLSearchParams(query).get('ret') ?? '';
  return /^\d{1,10}$/.test(id) && Number(id) > 0 && Number(id) <= largestId ? Number(id) : undefined;
}
