import type { RowForm } from '../../entities/itemXml';
import { notSupported } from '../../errors';
import { childOf, isTrue, readElement, type XmlNode } from '../../caml/xmlNode';

/** The options of a query for changes: how rows are written, and which. */
export interface ItemChangeOptions extends RowForm {
  /** Folder to look in, below the site; undefined for the list's own. */
  folder: string | undefined;
  /** As `ListItemCollectionPositionNext` gave it. */
  paging: string | undefined;
}

/** Options that mean nothing here: rows hold people's names and permissions at any rate. */
const IDLE = ['ExpandUserField', 'IncludePermissions', 'OptimizeFor', 'ViewAttributes'];
const READ = ['DateInUtc', 'IncludeMandatoryColumns', 'IncludeAttachmentUrls', 'Folder', 'Paging'];

/** Reads `<QueryOptions>`. Throws 501 for an option that is missing here. */
export function readItemChangeOptions(xml: string): ItemChangeOptions {
  const options = xml.trim() === '' ? undefined : readElement(xml, 'QueryOptions');
  const other = options?.children.find(({ name }) => ![...IDLE, ...READ].includes(name));
  if (other) {
    throw notSupported(`the option ${other.name} of GetListItemChangesSinceToken`);
  }
  return {
    datesInUtc: isOn(options, 'DateInUtc', true),
    mandatoryColumns: isOn(options, 'IncludeMandatoryColumns', true),
    attachmentUrls: isOn(options, 'IncludeAttachmentUrls', false),
    folder: childOf(options, 'Folder')?.text || undefined,
    paging: childOf(options, 'Paging')?.attributes['ListItemCollectionPositionNext'] || undefined
  };
}

function isOn(options: XmlNode | undefined, name: string, otherwise: boolean): boolean {
  const text = childOf(options, name)?.text;
  return text === undefined || text === '' ? otherwise : isTrue(text);
}
