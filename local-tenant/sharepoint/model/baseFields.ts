import { plainField, type Field } from './fields';
import type { FieldType } from './fieldTypes';

interface BaseField {
  id: string;
  name: string;
  title: string;
  type: FieldType;
  hidden?: boolean;
  writable?: boolean;
}

/** The columns that every list has, with the ids they have everywhere (recorded in PnP Core SDK's tests). */
const BASE: BaseField[] = [
  { id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', name: 'ID', title: 'ID', type: 'Counter' },
  {
    id: '03e45e84-1992-4d42-9116-26f756012634',
    name: 'ContentTypeId',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    hidden: true
  },
  {
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    name: 'ContentType',
    title: 'Content Type',
    type: 'Computed'
  },
  {
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    name: 'Title',
    title: 'Title',
    type: 'Text',
    writable: true
  },
  { id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', name: 'Modified', title: 'Modified', type: 'DateTime' },
  { id: '8c06beca-0777-48f7-91c7-6da68bc07b69', name: 'Created', title: 'Created', type: 'DateTime' },
  { id: '1df5e554-ec7e-46a6-901d-d85a3881cb18', name: 'Author', title: 'Created By', type: 'User' },
  { id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', name: 'Editor', title: 'Modified By', type: 'User' },
  {
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    name: 'owshiddenversion',
    title: 'owshiddenversion',
    type: 'Integer',
    hidden: true
  },
  {
    id: '7841bf41-43d0-4434-9f50-a673baef7631',
    name: '_UIVersion',
    title: 'UI Version',
    type: 'Integer',
    hidden: true
  },
  {
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    name: '_UIVersionString',
    title: 'Version',
    type: 'Text'
  },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    name: 'Attachments',
    title: 'Attachments',
    type: 'Attachments'
  },
  {
    id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
    name: '_ModerationStatus',
    title: 'Approval Status',
    type: 'ModStat',
    hidden: true
  },
  {
    id: '34ad21eb-75bd-4544-8c73-0e08330291fe',
    name: '_ModerationComments',
    title: 'Approver Comments',
    type: 'Note',
    hidden: true
  },
  { id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', name: 'GUID', title: 'GUID', type: 'Guid', hidden: true }
];

/** The columns of a fresh list. */
export function baseFields(): Field[] {
  return BASE.map(({ id, name, title, type, hidden, writable }) => ({
    ...plainField(id, name, type),
    title,
    group: '_Hidden',
    hidden: hidden ?? false,
    readOnly: !writable,
    base: true
  }));
}
