/** What makes a database one of ours, and what a reset leaves alone, so that sign-ins and tokens stay good. */
export const META_TABLE = 'tenant_meta';
