/** Seven letters and digits that depend on the text alone: FNV-1a of 32 bits. For names that must differ, not for secrets. */
export function stableHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
