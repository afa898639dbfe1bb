/** FNV-1a of 32 bits: the same on every machine. For names that must differ, not for secrets. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Seven letters and digits that depend on the text alone. */
export function stableHash(text: string): string {
  return textHash(text).toString(36).padStart(7, "0");
}
