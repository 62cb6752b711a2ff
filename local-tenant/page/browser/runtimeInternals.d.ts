/** Members of the runtime that Microsoft keeps out of its published types. The versions in package.json are exact. */
import '@microsoft/sp-page-context';

declare module '@microsoft/sp-page-context' {
  interface PageContext {
    /** @param legacyPageContext becomes `pageContext.legacyPageContext` */
    initialize(context: object, legacyPageContext: object): void;
  }
}
