/** The address of SharePoint's own form; afterwards it leads back to the page. */
export function formAddress(form: string, page: string, id?: number): string {
  const address = new URL(form, page);
  if (id !== undefined) {
    address.searchParams.set('ID', String(id));
  }
  address.searchParams.set('Source', page);
  return address.href;
}
