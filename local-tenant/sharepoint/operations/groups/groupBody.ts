import * as v from 'valibot';

/** What a body can say about a group. */
export const groupEntries = {
  Title: v.optional(v.string()),
  Description: v.optional(v.nullable(v.string())),
  AllowMembersEditMembership: v.optional(v.boolean()),
  AllowRequestToJoinLeave: v.optional(v.boolean()),
  AutoAcceptRequestToJoinLeave: v.optional(v.boolean()),
  OnlyAllowMembersViewMembership: v.optional(v.boolean()),
  RequestToJoinLeaveEmailSetting: v.optional(v.string())
};

export const GROUP_TYPE = { name: 'SP.Group', missing: ['Owner', 'Users'] };
