import type { Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { Field } from '../model/fields';
import type { List } from '../model/lists';
import { listAddress } from './address';
import { listEntity } from './listEntity';

/** SP.RelationshipDeleteBehaviorType: lookups here never keep from deleting. */
const NONE = 0;

/** A lookup column of one list that looks things up in another. */
export function relatedFieldEntity(call: Call, list: List, field: Field, lookedIn: List): Entity {
  return {
    type: 'SP.RelatedField',
    set: 'SP.ApiData.RelatedFields',
    address: `${listAddress(lookedIn)}/GetRelatedFields/${field.id}`,
    properties: {
      FieldId: field.id,
      ListId: list.id,
      RelationshipDeleteBehavior: NONE,
      WebId: call.web.id
    },
    links: { LookupList: () => listEntity(call, lookedIn) }
  };
}
