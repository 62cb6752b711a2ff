import * as v from 'valibot';
import { accountName, mailAddress, orAbsent, requiredText } from './values';

const link = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|\/(?!\/))\S*$/, 'a link that starts with https:// or with one /')
);

const forum = v.strictObject({
  group: orAbsent(v.pipe(v.string(), v.uuid())),
  people: orAbsent(v.array(accountName))
});

/** `settings.json`. */
export const settingsSeedSchema = v.strictObject({
  secretariatMailbox: orAbsent(mailAddress),
  notifyMode: orAbsent(v.picklist(['graph', 'worker', 'off'])),
  /** Graph scopes that the administrator has granted. */
  scopes: orAbsent(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/, 'a scope such as User.Read.All')))
  ),
  /** Kept as they are: the suite reads them. */
  rounds: orAbsent(
    v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())], 'an array or an object')
  ),
  units: orAbsent(v.array(requiredText)),
  links: orAbsent(v.record(v.string(), link)),
  /** Years from a theme's end until it is deleted. */
  retentionPeriod: orAbsent(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Managers set by hand, both by userPrincipalName. */
  overrides: orAbsent(
    v.array(v.strictObject({ person: accountName, manager: accountName, note: orAbsent(v.string()) }))
  ),
  /** Who also hears of a proposal while the person is away, both by userPrincipalName. */
  deputies: orAbsent(v.array(v.strictObject({ person: accountName, deputy: accountName }))),
  /** Who sits in the forums that reference leaders come from, and who leads the directors; by userPrincipalName. */
  directorForum: orAbsent(forum),
  chiefForum: orAbsent(forum),
  chiefExecutive: orAbsent(accountName),
  allowedMailDomains: orAbsent(v.array(requiredText)),
  excludedManagers: orAbsent(v.array(accountName))
});

export type SettingsSeed = v.InferOutput<typeof settingsSeedSchema>;
