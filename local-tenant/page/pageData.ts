import type { ComponentManifest } from '../package/componentManifest';

/** What the server writes into a page as JSON, for the scripts in it. */
export interface BootData {
  /** Component id of the application that the loader starts. */
  clientSideApplicationId: string;
  buildNumber: string;
  manifests: readonly ComponentManifest[];
  spPageContextInfo: PageContextInfo;
  /** The loader hands what it does not know on to the application. */
  page: PageData;
}

export type ThemeName = 'light' | 'dark' | 'contrast';
export type Culture = 'da-DK' | 'en-US';

/** A theme as SharePoint publishes it to web parts: complete, made by Fluent UI. */
export interface PageTheme {
  isInverted: boolean;
  palette: Record<string, string>;
  semanticColors: Record<string, string>;
  fonts: Record<string, unknown>;
  effects: Record<string, unknown>;
}

export interface PageData {
  /** Path of the page: where changed properties are saved. */
  path: string;
  /** Of the Content-Security-Policy; style elements of the libraries carry it. */
  nonce: string;
  culture: Culture;
  theme: ThemeName;
  themes: Record<ThemeName, PageTheme>;
  /** Whether the page starts in edit mode. */
  edit: boolean;
  /** Whether changed properties are saved, or last only until the page is closed. */
  canSave: boolean;
  /** Set when the page plays a tab in Teams. */
  teams: { subPageId: string } | undefined;
  webParts: readonly PlacedWebPart[];
  texts: BrowserTexts;
}

/** A web part of the installed package in its place on the page. */
export interface PlacedWebPart {
  componentId: string;
  instanceId: string;
  title: string;
  description: string;
  properties: Record<string, unknown>;
}

/** What the page's own scripts say to the person. */
export interface BrowserTexts {
  runtimeFailed: string;
  webPartFailed: string;
  closePane: string;
  notDrawn: string;
  saved: string;
  saveFailed: string;
}

/** `spPageContextInfo`: what a SharePoint server writes into every modern page (`legacyPageContext` for web parts). */
export interface PageContextInfo {
  webAbsoluteUrl: string;
  webServerRelativeUrl: string;
  siteAbsoluteUrl: string;
  siteServerRelativeUrl: string;
  webId: string;
  siteId: string;
  webTitle: string;
  webTemplateConfiguration: string;
  webPermMasks: { High: number; Low: number };
  layoutsUrl: string;
  isSPO: boolean;
  userId: number;
  userLoginName: string;
  userDisplayName: string;
  userEmail: string;
  userPrincipalName: string;
  isAnonymousGuestUser: boolean;
  isExternalGuestUser: boolean;
  isEmailAuthenticationGuestUser: boolean;
  isSiteAdmin: boolean;
  aadTenantId: string;
  aadUserId: string;
  aadInstanceUrl: string;
  currentCultureName: string;
  currentUICultureName: string;
  currentLanguage: number;
  currentCultureLCID: number;
  webLanguage: number;
  webLanguageName: string;
  msGraphEndpointUrl: string;
  formDigestValue: string;
  formDigestTimeoutSeconds: number;
  serverTime: string;
  CorrelationId: string;
  env: string;
  ExpFeatures: unknown[];
  ECSClientFeatures: unknown[];
  killSwitches: Record<string, boolean>;
}
