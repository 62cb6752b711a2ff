/** Runs in each measured page before its own scripts. */

/** Our questions, those of the comparison, and its one line. */
const painted = '.zone [aria-expanded], .zone [data-painted]';
/** In milliseconds: so long nothing may change before a keystroke counts as answered. */
const quiet = 300;
const rest = 1000;
/** In milliseconds: a frame that takes longer means that the page is busy. */
const longFrame = 60;

/** Runs `act` when what is in the document now has been painted: a message comes after the frame that it was posted in. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(undefined);
  });
}

/** Elements, texts and all else in the zones, without the page's own tools. */
function nodesOfWebParts(): number {
  let nodes = 0;
  for (const zone of document.querySelectorAll('.zone > div:not(.zone-tools)')) {
    const walker = document.createTreeWalker(zone, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) nodes++;
  }
  return nodes;
}

const firstPaint = new Promise<{ ms: number; nodes: number }>((resolve) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(painted)) return;
    observer.disconnect();
    const nodes = nodesOfWebParts();
    afterPaint(() => resolve({ ms: performance.now(), nodes }));
  });
  observer.observe(document, { childList: true, subtree: true });
});

let keydownAt = 0;
let changedAt = 0;
let paintedAt = 0;

function changed(): void {
  changedAt = performance.now();
  afterPaint(() => (paintedAt = performance.now()));
}

document.addEventListener(
  'keydown',
  ({ timeStamp }) => {
    keydownAt = timeStamp;
    paintedAt = 0;
  },
  true
);
document.addEventListener('input', changed, true);
// What is only said aloud is not painted.
new MutationObserver((records) => {
  const isSeen = ({ target }: MutationRecord): boolean =>
    !(target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
  if (records.some(isSeen)) changed();
}).observe(document, { childList: true, subtree: true, characterData: true });

/** Resolves when a frame finds the condition true. */
function until(isTrue: (now: number) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isTrue(performance.now())) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

window.bench = {
  firstPaint,
  async keystroke() {
    await until((now) => paintedAt > changedAt && now - changedAt > quiet);
    return paintedAt - keydownAt;
  },
  async atRest() {
    let calmSince = performance.now();
    let frameAt = calmSince;
    await until((now) => {
      if (now - frameAt > longFrame || changedAt > frameAt) calmSince = now;
      frameAt = now;
      return now - calmSince > rest;
    });
  }
};
