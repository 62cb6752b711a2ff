/** The present moment; a port so that tests can hold it still. */
export type Clock = () => Date;
