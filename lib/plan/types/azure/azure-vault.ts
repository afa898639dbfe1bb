import type { MachineRole } from "../machine";

/**
 * The vault with the secrets that machines read in their guest. Values are put in by people: the deployment names secrets
 * and gives machines the right to read them, and no value passes through a plan, a state or the output.
 */
export interface AzureVaultPlan {
  /** Globally unique, 3 to 24 letters, digits and hyphens. */
  readonly name: string;
  /** `https://<name>.vault.azure.net/`. */
  readonly uri: string;
  /** Days that a deleted vault or secret can be recovered; nothing can be purged before. */
  readonly retentionDays: number;
  /** Whether the address of the NAT gateway, from which machines reach it, is admitted; everything else is denied. */
  readonly fromNatGateway: boolean;
  /** Further public addresses and networks that are admitted, sorted: those of people. */
  readonly from: readonly string[];
  /** Then the vault has no public access; left out where it is reached over its public address. */
  readonly privateEndpoint?: {
    /** Name in Azure. */
    readonly name: string;
    /** Name of the network in the document. */
    readonly subnet: string;
    readonly address: string;
    /** Private zone in which the vault's name is resolved from the virtual network. */
    readonly zone: string;
  };
  /** Sorted by name. */
  readonly secrets: readonly AzureSecretPlan[];
  /** One identity for the machines of a role in this datacenter; sorted by role. */
  readonly identities: readonly AzureIdentityPlan[];
}

export interface AzureSecretPlan {
  /** As in the document; never its value. */
  readonly name: string;
  /** `https://<vault>.vault.azure.net/secrets/<name>`: without a version, so always the newest. */
  readonly url: string;
  /**
   * What its value is: the JSON text `{ "user": ..., "password": ... }`; a password; a PFX without password in Base64, as the
   * vault shows an imported certificate; the text `user:password`.
   */
  readonly value: "account" | "password" | "certificate" | "login";
}

export interface AzureIdentityPlan {
  readonly role: MachineRole;
  /** `<deployment>-<datacenter>-<role>`. */
  readonly name: string;
  /** Computer names, sorted. */
  readonly machines: readonly string[];
  /** Names of the only secrets that it may read, sorted. */
  readonly secrets: readonly string[];
}
