import { listFolder } from '../../entities/address';
import { viewHtml } from '../../entities/viewHtml';
import { targetList } from '../../guards/lists';
import { targetView } from '../../guards/views';
import { viewToXml } from '../../model/viewXml';
import type { Operation } from '../../operation';
import { listRows } from '../lists/listRows';
import { viewPaths } from './viewPaths';

export const renderAsHtml: Operation = {
  method: 'GET',
  path: viewPaths('/renderashtml'),
  summary: 'The first page of a view as an HTML table',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const view = targetView(call, list, target);
    const viewXml = viewToXml(view, `${listFolder(call.web, list)}/${view.leaf}`);
    const { items, shown } = listRows(call, list, { viewXml });
    return { kind: 'value', name: 'RenderAsHtml', value: viewHtml(call, list, shown, items) };
  }
};
