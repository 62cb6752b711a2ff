import * as v from 'valibot';
import { maskSchema } from '../../request/body';

export const roleEntries = {
  Name: v.optional(v.string()),
  Description: v.optional(v.nullable(v.string())),
  Order: v.optional(v.number()),
  BasePermissions: v.optional(maskSchema)
};

export const ROLE_TYPE = { name: 'SP.RoleDefinition', missing: ['RoleTypeKind', 'Hidden'] };
