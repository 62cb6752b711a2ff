export { sharePointTables } from './tables';
export { sharePointRoutes } from './routes';
export { installLists, type ListInstance } from './install/installLists';
export { seedItems } from './install/seedItems';
export { writeWebDate } from './model/webTime';
export { pageFacts, type PageFacts } from './pageFacts';
