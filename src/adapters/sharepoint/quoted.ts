/** A string inside an OData literal. */
export const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;
