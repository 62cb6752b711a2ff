/** Id of the field for a candidate's question, which the focus goes to. */
export const questionFieldId = (instance: string, key: number): string => `np-import-${instance}-${key}`;
