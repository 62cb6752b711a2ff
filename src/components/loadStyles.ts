/**
 * Puts a style sheet into the page, with the nonce that the page's content security policy asks for. It stands in for the package that
 * SharePoint Framework's build calls (gulpfile.js): our sheets have no theme tokens to be replaced, and every reader would carry what
 * replaces them.
 */
export function loadStyles(css: string): void {
  const style = document.createElement('style');
  style.nonce = (window as PageWindow).CSPSettings?.nonce ?? '';
  style.append(css);
  document.head.append(style);
}

/** What SharePoint's pages say of their policy. */
type PageWindow = Window & { CSPSettings?: { nonce?: string } };
