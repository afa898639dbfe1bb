/** The variable of every Azure stack that names its subscription. */
export const SUBSCRIPTION_VARIABLE = "subscription_id";

/** The variable of every Azure stack with Linux machines: its administrator signs on with this key, which is no secret. */
export const SSH_KEY_VARIABLE = "linux_admin_public_key";

/**
 * Names that a Terraform variable must not have: the engine's own words, and the variables of every stack. Source:
 * https://developer.hashicorp.com/terraform/language/block/variable (read 2026-11-30).
 */
const taken: ReadonlySet<string> = new Set([
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  SSH_KEY_VARIABLE,
  "locals",
  "providers",
  "source",
  SUBSCRIPTION_VARIABLE,
  "version",
]);

/** The Terraform variable that holds the value of a secret: `vpn_shared_key` for `vpn-shared-key`. */
export function variableName(secret: string): string {
  const name = secret.replace(/[^A-Za-z0-9_]/g, "_");
  return taken.has(name) ? `secret_${name}` : name;
}
