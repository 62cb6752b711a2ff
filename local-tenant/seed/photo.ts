import type { Photo } from '../tenant';

const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A photo by what its bytes are, whatever its file is called; undefined when they are neither JPEG nor PNG. */
export function photoFrom(bytes: Uint8Array): Photo | undefined {
  const content = Buffer.from(bytes);
  if (content.subarray(0, jpeg.length).equals(jpeg)) {
    return { contentType: 'image/jpeg', bytes };
  }
  return content.subarray(0, png.length).equals(png) ? { contentType: 'image/png', bytes } : undefined;
}
