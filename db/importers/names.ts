export { companyKeyOf, titleKeyOf, urlKeyOf } from '../domain/same-name.ts';

function mix(text: string, seed: number): string {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0')).padStart(14, '0');
}

/** A fingerprint of texts, the same on every machine; not for secrets. 28 characters. */
export function fingerprint(...parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return mix(text, 17) + mix(text, 9001);
}
