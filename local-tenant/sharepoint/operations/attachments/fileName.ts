import { invalidFileName } from '../../errors';

/** Characters that SharePoint Online takes in no file name. */
const FORBIDDEN = /["*:<>?/\\|]/;

/** Throws for a name that SharePoint would not take: forbidden characters, a leading or trailing blank or dot. */
export function demandFileName(name: string): void {
  const isControl = [...name].some((character) => character < ' ');
  if (name === '' || name.length > 255 || FORBIDDEN.test(name) || isControl || /^[\s.]|[\s.]$/.test(name)) {
    throw invalidFileName();
  }
}
