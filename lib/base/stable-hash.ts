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

/**
 * A name that no other deployment has, where Azure's customers share their names: cut to `longest` characters and closed by a hash
 * of what tells this deployment apart, so that two long names do not become one.
 */
export function worldwideName(
  prefix: string,
  longest: number,
  of: { readonly deployment: string; readonly datacenter: string; readonly forest: string },
): string {
  const { deployment, datacenter, forest } = of;
  const hash = stableHash(`${forest} ${deployment} ${datacenter}`);
  const words = `${prefix}-${deployment}-${datacenter}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${words.slice(0, longest - hash.length - 1).replace(/-$/, "")}-${hash}`;
}
