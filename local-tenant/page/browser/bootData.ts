import type { BootData } from '../pageData';

/** The element that carries the boot data; its text is JSON, so the policy lets it stand in the page. */
const ELEMENT_ID = 'boot-data';

/** What the server wrote into this page: from our own server, in the shape that the shared type states. */
export function readBootData(): BootData {
  const data: BootData = JSON.parse(document.getElementById(ELEMENT_ID)?.textContent ?? 'null');
  return data;
}
