import { brokenAzureNameRules } from "./azure-names";
import { textHash } from "./stable-hash";

/** Hexadecimal digits of the mark that tells shortened names apart. */
const MARK = 6;

/**
 * The name in Azure of a resource that is named here: its parts with hyphens between, if Azure takes that. If it is too long
 * or begins or ends otherwise than Azure allows, it is cut and marked with a hash of the whole text, since cutting alone
 * would give two resources one name. The same parts always give the same name.
 *
 * @param type Resource type, `azurerm_virtual_network`; one without rules takes any name.
 */
export function azureResourceName(type: string, ...parts: readonly string[]): string {
  return azureNameFor(`${type}.name`, ...parts);
}

/** The same for any argument with rules: `azurerm_monitor_action_group.short_name`. */
export function azureNameFor(argument: string, ...parts: readonly string[]): string {
  const text = parts.join("-");
  if (accepts(argument, text)) return text;
  const allowed = text.replace(/[^A-Za-z0-9-]/g, "-").replace(/^[^A-Za-z]+/, "");
  const mark = fingerprint(text);
  for (let length = allowed.length; length > 0; length--) {
    const start = allowed.slice(0, length).replace(/-+$/, "");
    if (start !== "" && accepts(argument, `${start}-${mark}`)) return `${start}-${mark}`;
  }
  return `m-${mark}`;
}

function accepts(argument: string, name: string): boolean {
  return brokenAzureNameRules(argument, name).length === 0;
}

function fingerprint(text: string): string {
  return textHash(text).toString(16).padStart(8, "0").slice(-MARK);
}
