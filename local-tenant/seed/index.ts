export { directoryTables, openDirectory, storeDirectory } from './directoryStore';
export { loadSeed } from './loadSeed';
export type { Seed } from './seed';
export { SeedError } from './seedError';
