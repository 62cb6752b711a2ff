import type { Photo } from '../tenant';

/** Width and height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** The dimensions that a JPEG or PNG states in its header; undefined when it states none. */
export function imageSizeOf(photo: Photo): ImageSize | undefined {
  const bytes = Buffer.from(photo.bytes);
  return photo.contentType === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
}

function pngSize(bytes: Buffer): ImageSize | undefined {
  return bytes.length < 24 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks the segments to the frame header (SOF0–SOF15 without the tables DHT, JPG and DAC). */
function jpegSize(bytes: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
