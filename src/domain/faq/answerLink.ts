import { linkNames, type LinkName } from '../settings/networkSettings';

/*
 * An answer may point to one of the addresses of the setting `links` by name instead of by address:
 *
 *   <a href="link:serviceCatalogue">tilbudskataloget</a>
 *
 * `#link:serviceCatalogue` means the same: an editor's link dialog that knows only ordinary addresses takes that one.
 * The names are those of `LinkName`. The address is filled in when the answer is shown; while the setting holds none,
 * the words stand as plain text, so that no reader meets a dead link.
 */
const prefix = /^\s*#?link:/i;

/** Whether an address is of the kind `link:name`, known or not. */
export const isNamedLink = (href: string): boolean => prefix.test(href);

/** The setting that `link:name` names; undefined for a name that the settings do not know. */
export function linkNameOf(href: string): LinkName | undefined {
  if (!isNamedLink(href)) {
    return undefined;
  }
  const name = href.replace(prefix, '').trim().toLowerCase();
  return linkNames.find((candidate) => candidate.toLowerCase() === name);
}
