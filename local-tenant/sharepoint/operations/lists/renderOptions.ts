import type { Json } from '../../../odata/write';
import type { Call } from '../../call';
import { listContext, listSchema, viewMetadata } from '../../entities/listContext';
import { notSupported } from '../../errors';
import type { List } from '../../model/lists';
import type { ListPage } from './listRows';

/** SP.RenderListDataOptions, as Microsoft and PnPjs document them: flags that add up. */
const CONTEXT_INFO = 1;
const LIST_DATA = 2;
const LIST_SCHEMA = 4;
const MENU_VIEW = 8;
const FILE_SYSTEM_ITEM_ID = 32;
const QUICK_LAUNCH = 128;
const SPOTLIGHT = 256;
const VISUALIZATION = 512;
const VIEW_METADATA = 1024;
const DISABLE_AUTO_HYPERLINK = 2048;

/** Parts that the tenant has nothing to put into: no menus, navigation, spotlight or visualization. */
const EMPTY_PARTS: Record<number, Record<string, Json>> = {
  [MENU_VIEW]: { MenuView: '' },
  [QUICK_LAUNCH]: { QuickLaunch: [] },
  [SPOTLIGHT]: { Spotlight: null },
  [VISUALIZATION]: { Visualization: null }
};

/** Flags about what rows say: items have no files, and no text of theirs is made a link. */
const ABOUT_ROWS = FILE_SYSTEM_ITEM_ID | DISABLE_AUTO_HYPERLINK;

const KNOWN =
  CONTEXT_INFO |
  LIST_DATA |
  LIST_SCHEMA |
  MENU_VIEW |
  QUICK_LAUNCH |
  SPOTLIGHT |
  VISUALIZATION |
  VIEW_METADATA |
  ABOUT_ROWS;

/** Throws 501 for flags that ask for something the tenant lacks. */
export function demandOptions(options: number): void {
  const unknown = options & ~KNOWN;
  if (unknown !== 0 || options > 0x7fffffff) {
    throw notSupported(`the RenderOptions ${unknown} in ${options}`);
  }
}

/** The rows alone, or the parts that were asked for, each under its name. */
export function renderedParts(
  call: Call,
  list: List,
  options: number,
  { data, shown }: ListPage
): Record<string, Json> {
  const parts = options & ~ABOUT_ROWS;
  const asksFor = (flag: number): boolean => (parts & flag) !== 0;
  if (parts === 0 || parts === LIST_DATA) {
    return data;
  }
  const empty = Object.entries(EMPTY_PARTS).filter(([flag]) => asksFor(Number(flag)));
  return {
    ...(asksFor(CONTEXT_INFO) ? listContext(call, list) : {}),
    ...(asksFor(LIST_DATA) ? { ListData: data } : {}),
    ...(asksFor(LIST_SCHEMA) ? { ListSchema: listSchema(call, list, shown) } : {}),
    ...(asksFor(VIEW_METADATA) ? { ViewMetadata: viewMetadata(call, list) } : {}),
    ...Object.assign({}, ...empty.map(([, part]) => part))
  };
}
