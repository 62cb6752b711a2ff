import * as v from 'valibot';
import type { Call } from '../../call';
import { fieldNotFound, invalidSetting } from '../../errors';
import { targetList } from '../../guards/lists';
import { demandViewChange, targetView } from '../../guards/views';
import { CHANGE } from '../../model/changes';
import { fieldsOf } from '../../model/fields';
import type { List } from '../../model/lists';
import { COMPUTED_COLUMNS, saveView } from '../../model/views';
import type { Answer, Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { textArgument, type Target } from '../../request/target';
import { viewPaths } from './viewPaths';

/** Replaces the columns of the view that a path names. */
function change(
  call: Call,
  target: Target,
  name: string,
  changed: (fields: string[], list: List) => string[]
): Answer {
  const list = targetList(call, target);
  const view = targetView(call, list, target);
  demandViewChange(call, list, view.ownerId !== null);
  saveView(call.db, list, { ...view, fields: changed(view.fields, list) });
  call.record({ kind: 'view', list, id: view.id }, CHANGE.Update);
  return { kind: 'nothing', name };
}

/** Internal name of a column that is named by it or by its title. */
function internalName(call: Call, list: List, named: string): string {
  const fields = fieldsOf(call.db, list.key);
  const field =
    fields.find((candidate) => candidate.internalName === named) ??
    fields.find(({ title }) => title === named);
  const name = field?.internalName ?? COMPUTED_COLUMNS.find((computed) => computed === named);
  if (name === undefined) {
    throw fieldNotFound(named);
  }
  return name;
}

function demandShown(fields: readonly string[], name: string): void {
  if (!fields.includes(name)) {
    throw invalidSetting(`The view does not show the column '${name}'.`);
  }
}

export const addViewField: Operation = {
  method: 'POST',
  path: viewPaths('/viewfields/addviewfield'),
  summary: 'Shows a column at the end of a view; one that is shown already stays where it is',
  options: [],
  handle: (call, target) =>
    change(call, target, 'AddViewField', (fields, list) => {
      const name = internalName(call, list, textArgument(target, 'strField', 0));
      return fields.includes(name) ? fields : [...fields, name];
    })
};

export const removeViewField: Operation = {
  method: 'POST',
  path: viewPaths('/viewfields/removeviewfield'),
  summary: 'Shows a column no longer',
  options: [],
  handle: (call, target) =>
    change(call, target, 'RemoveViewField', (fields) => {
      const name = textArgument(target, 'strField', 0);
      demandShown(fields, name);
      return fields.filter((shown) => shown !== name);
    })
};

export const removeAllViewFields: Operation = {
  method: 'POST',
  path: viewPaths('/viewfields/removeallviewfields'),
  summary: 'Empties a view of its columns',
  options: [],
  handle: (call, target) => change(call, target, 'RemoveAllViewFields', () => [])
};

const moveEntries = { field: v.string(), index: v.pipe(v.number(), v.integer(), v.minValue(0)) };

export const moveViewField: Operation = {
  method: 'POST',
  path: viewPaths('/viewfields/moveviewfieldto'),
  summary: 'Moves a column to another place in a view, counted from 0',
  options: [],
  handle: (call, target) =>
    change(call, target, 'MoveViewFieldTo', (fields) => {
      const { field, index } = readProperties(readJson(call.request.body), moveEntries, {
        name: 'MoveViewFieldTo',
        missing: []
      });
      demandShown(fields, field);
      if (index >= fields.length) {
        throw invalidSetting(`The view shows ${fields.length} columns.`);
      }
      return fields.filter((shown) => shown !== field).toSpliced(index, 0, field);
    })
};
