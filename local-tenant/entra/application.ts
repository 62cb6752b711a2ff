import * as v from 'valibot';

/** What an application may do on the site whose id an administrator named for `Sites.Selected`. */
export const siteRoles = ['read', 'write', 'manage', 'fullcontrol'] as const;
export type SiteRole = (typeof siteRoles)[number];

const role = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/, 'not the name of a permission'));
const certificate = v.pipe(
  v.string(),
  v.includes('-----BEGIN CERTIFICATE-----', 'a certificate is given as PEM')
);

/** An app registration with the application permissions that an administrator has granted it. */
export const applicationSchema = v.strictObject({
  clientId: v.pipe(v.string(), v.uuid('clientId is a GUID'), v.toLowerCase()),
  displayName: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  /** Certificates by which the application shows who it is, as PEM and without their keys. */
  certificates: v.optional(v.array(certificate), []),
  secrets: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []),
  roles: v.optional(
    v.strictObject({ graph: v.optional(v.array(role), []), sharepoint: v.optional(v.array(role), []) }),
    {}
  ),
  /** What `Sites.Selected` opens here; nothing when left out. */
  siteRole: v.optional(v.picklist(siteRoles))
});

export type Application = v.InferOutput<typeof applicationSchema>;
