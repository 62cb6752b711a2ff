export const ENGLISH = 1033;

/** Languages in which sites are made here. */
export const WEB_LANGUAGES: readonly number[] = [ENGLISH, 1030];
