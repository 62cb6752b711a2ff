/** What the script in the page offers the bench. */
interface PageBench {
  /** When the first line or question was painted, in milliseconds since navigation, and the nodes of the web part then. */
  firstPaint: Promise<{ ms: number; nodes: number }>;
  /** From the last keydown to the paint of the last change that it made, in milliseconds; once nothing changes any more. */
  keystroke(): Promise<number>;
  /** When nothing has changed and nothing has held the page up for a second. */
  atRest(): Promise<void>;
}

interface Window {
  bench: PageBench;
}
