import { notSupported } from '../../errors';
import type { Operation } from '../../operation';
import { argument, numberArgument, type Target, textArgument } from '../../request/target';

/** Microsoft's example of `DocIcon.xml`, with the icon for everything else. */
const BY_PROGRAM: Record<string, string> = {
  'excel.sheet': 'ichtmxls.gif',
  'powerpoint.slide': 'ichtmppt.gif',
  'word.document': 'ichtmdoc.gif'
};
const BY_EXTENSION: Record<string, string> = {
  docx: 'icdocx.png',
  pptx: 'icpptx.png',
  xlsx: 'icxlsx.png',
  zip: 'iczip.gif'
};
const OTHERWISE = 'icgen.gif';

/** By POST, as it is documented, or by GET, as PnPjs asks. */
export const mapToIcon: Operation = {
  method: ['GET', 'POST'],
  path: 'web/maptoicon',
  summary: 'The name of the small icon for a file, by the program that made it or by its name’s end',
  options: [],
  handle(call, target) {
    call.demand('Open', call.site);
    const fileName = textOrNull(target, 'filename', 0).toLowerCase();
    const program = textOrNull(target, 'progid', 1).toLowerCase();
    const size = numberArgument(target, 'size', 2);
    if (size !== 0) {
      throw notSupported(`icons of the size ${size}`);
    }
    return { kind: 'value', name: 'MapToIcon', value: fileName === '' ? '' : iconOf(fileName, program) };
  }
};

/** Null stands for an empty text, as it is documented. */
function textOrNull(target: Target, name: string, position: number): string {
  return argument(target, name, position)?.kind === 'null' ? '' : textArgument(target, name, position);
}

function iconOf(fileName: string, program: string): string {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  return own(BY_PROGRAM, program) ?? own(BY_EXTENSION, extension) ?? OTHERWISE;
}

function own(icons: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(icons, key) ? icons[key] : undefined;
}
