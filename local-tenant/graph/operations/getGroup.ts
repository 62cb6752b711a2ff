import { groupIn } from '../groupIn';
import { groupObject, groupPropertiesOf } from '../groupProperties';
import { contextOf, type Operation } from '../operation';
import { selectedFragment } from '../page';

/** learn.microsoft.com/graph/api/group-get */
export const getGroup: Operation = {
  method: 'GET',
  path: '/groups/:group',
  scopes: [
    'GroupMember.Read.All',
    'Group.Read.All',
    'Directory.Read.All',
    'Group.ReadWrite.All',
    'Directory.ReadWrite.All'
  ],
  denial: 'directory',
  options: ['$select'],
  handle(call) {
    const { select } = call.query;
    const properties = groupPropertiesOf(select);
    return {
      status: 200,
      json: {
        '@odata.context': contextOf(call.tenant, `groups${selectedFragment(select && properties)}/$entity`),
        ...groupObject(groupIn(call), properties)
      }
    };
  }
};
