export { sharePointTables } from './tables';
export { sharePointRoutes } from './routes';
export { installSite } from './install/installSite';
export { installLists, type ListInstance } from './install/installLists';
export { seedItems, type SeedItem } from './install/seedItems';
export { issueDigest } from './request/digest';
export { pageFacts, type PageFacts } from './pageFacts';
export { supportMatrix } from './supportMatrix';
