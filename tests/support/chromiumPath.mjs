/** Prints where Chromium is, unpacked from its npm package: that package is an ES module, and Jest runs CommonJS. */
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
