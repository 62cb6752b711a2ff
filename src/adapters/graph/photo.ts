import type { PersonKey } from '../../domain/people/personKey';
import type { BatchPart, PartAnswer } from './batch';

/** Twice the size on screen, for sharp screens. */
const size = '120x120';

export const photoPart = (person: PersonKey): BatchPart => ({
  method: 'GET',
  url: `/users/${encodeURIComponent(person)}/photos/${size}/$value`
});

/** The photo as a data URL that needs no tidying up: in a batch its bytes come as base64. Undefined where there is none, or no image. */
export function photoIn({ status, contentType, body }: PartAnswer): string | undefined {
  const type = /^image\/(?:jpe?g|png|gif|webp)\b/i.exec(contentType)?.[0].toLowerCase();
  return status === 200 && type && typeof body === 'string' && /^[A-Za-z0-9+/]+=*$/.test(body)
    ? `data:${type};base64,${body}`
    : undefined;
}
