export { sharePointTables } from './tables';
export { sharePointRoutes } from './routes';
export { installLists, type ListInstance } from './install/installLists';
export { seedItems } from './install/seedItems';
export { pageFacts, type PageFacts } from './pageFacts';
