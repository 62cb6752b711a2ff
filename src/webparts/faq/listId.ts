const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Id of the list that an editor has chosen, as it is stored with the page, whatever that is; empty: the suite's own. */
export function listId(stored: unknown): string {
  const id = typeof stored === 'string' ? stored.trim().toLowerCase() : '';
  return guid.test(id) ? id : '';
}
