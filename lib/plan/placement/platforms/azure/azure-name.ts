import type { AzureNameForm } from "../../../../facts/azure-name-forms";

/** Hexadecimal digits of the mark that tells shortened names apart. */
const MARK = 6;

/**
 * A name of the allowed form and length. Whatever had to be cut or replaced is told apart by a mark computed from the whole
 * text, since cutting alone would give two things one name.
 */
export function azureName(form: AzureNameForm, ...parts: readonly string[]): string {
  const text = parts.join("-");
  const allowed = text.replace(form.refused, "-").replace(/^[^A-Za-z0-9]+/, "");
  if (allowed === text && text.length <= form.most && text.length >= form.least) return text;
  const start = allowed.slice(0, form.most - MARK - 1).replace(/-+$/, "");
  return `${start}-${fingerprint(text)}`;
}

/** FNV-1a, 32 bits, shortened: the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0").slice(-MARK);
}
