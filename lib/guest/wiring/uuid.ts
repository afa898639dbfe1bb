/**
 * A UUID of version 4's form (RFC 9562) that is the same for the same text: an import must find what it made before.
 * The bits are four FNV-1a hashes with different starting values (RFC draft-eastlake-fnv); nothing secret rests on it.
 */
export function stableUuid(text: string): string {
  const digits = [0, 1, 2, 3].map((salt) => fnv1a(`${salt}:${text}`).toString(16).padStart(8, "0")).join("");
  const variant = ((parseInt(digits[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
