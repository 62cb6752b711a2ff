import * as v from 'valibot';
import { invalidSetting } from '../../errors';
import { targetList } from '../../guards/lists';
import { demandViewChange, targetView } from '../../guards/views';
import { CHANGE } from '../../model/changes';
import { saveView, type View } from '../../model/views';
import { viewFromXml } from '../../model/viewXml';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { viewPaths } from './viewPaths';

export const setViewXml: Operation = {
  method: 'POST',
  path: viewPaths('/setviewxml'),
  summary: 'Gives a view the query, columns and row limit of the XML; title and address stay',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    const view = targetView(call, list, target);
    demandViewChange(call, list, view.ownerId !== null);
    const { viewXml } = readProperties(
      readJson(call.request.body),
      { viewXml: v.string() },
      { name: 'SP.View.SetViewXml', missing: [] }
    );
    const { query, fields, rowLimit, paged } = readView(viewXml);
    saveView(call.db, list, { ...view, query, fields, rowLimit, paged });
    call.record({ kind: 'view', list, id: view.id }, CHANGE.Update);
    return { kind: 'nothing', name: 'SetViewXml' };
  }
};

function readView(xml: string): View {
  try {
    return viewFromXml(xml);
  } catch (error) {
    throw invalidSetting(error instanceof Error ? error.message : String(error));
  }
}
