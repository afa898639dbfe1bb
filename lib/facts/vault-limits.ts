import { worldwideName } from "../base/stable-hash";

/** Most characters of the name of a Key Vault. Source: Key Vault, "About keys, secrets and certificates": 3 to 24. */
const longest = 24;

/** Days that a deleted vault can be recovered, the longest that Azure offers. Source: Key Vault soft-delete overview. */
export const vaultRetentionDays = 90;

/** The name of a vault that the document does not name: it is unique in the world, and a deleted vault keeps it. */
export function vaultName(deployment: string, datacenter: string, forest: string): string {
  return worldwideName("kv", longest, { deployment, datacenter, forest });
}

/** Zone of the names of private endpoints of vaults. Source: learn.microsoft.com, private-link/private-endpoint-dns. */
export const vaultPrivateZone = "privatelink.vaultcore.azure.net";

/** The role that may read a secret's value and nothing else. Source: Azure built-in roles for Key Vault. */
export const secretReaderRole = "Key Vault Secrets User";
