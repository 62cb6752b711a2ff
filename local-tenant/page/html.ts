import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** JSON for a `<script type="application/json">`: `<` is escaped, so no text in it can end the element. */
export function scriptJson(value: unknown): HtmlEscapedString {
  return raw(JSON.stringify(value).replace(/</g, '\\u003c'));
}

/** A text with its `{0}` filled in. */
export function fill(text: string, value: string): string {
  return text.replace('{0}', value);
}

interface Document {
  language: string;
  theme: string | undefined;
  title: string;
  head?: Html;
  body: Html;
  /** Addresses of stylesheets. */
  styles: readonly string[];
  edit?: boolean;
  /** Whether nothing is to be loaded before the page can be used. */
  ready?: boolean;
}

/** The frame of every HTML page of the tenant. */
export function htmlDocument({ language, theme, title, head, body, styles, edit, ready }: Document): Html {
  return html`<!doctype html>
    <html
      lang="${language}"
      ${theme === undefined ? '' : html`data-theme="${theme}"`}
      data-edit="${String(edit ?? false)}"
      ${ready ? html`data-ready="true"` : ''}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/_page/icon.svg" type="image/svg+xml" />
        ${styles.map((address) => html`<link rel="stylesheet" href="${address}" />`)} ${head ?? ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
