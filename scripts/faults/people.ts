import { join } from 'node:path';

/** The seed that the matrix runs on, and who is who in it. */
export const seedFolder = join(__dirname, '..', '..', 'tests', 'support', 'lilleby');
export const author = 'anna@lilleby.example';
export const manager = 'bo@lilleby.example';
export const secretary = 'cilla@lilleby.example';
