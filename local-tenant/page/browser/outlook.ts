/** Gives the frame of a mail the height of what is in it, and the colour scheme of the page. */
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.body')) {
  const fit = (): void => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    root.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
    frame.style.height = '0';
    frame.style.height = `${root.scrollHeight}px`;
  };
  frame.addEventListener('load', fit);
  addEventListener('resize', fit);
  fit();
}
