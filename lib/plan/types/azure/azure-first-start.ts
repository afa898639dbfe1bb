/** One step in the guest of a Windows machine at its first start; steps of a machine run in their order. */
export interface AzureStepPlan extends AzureStepReference {
  /** Names and places, never a secret's value; sorted by name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Whether it reads a secret with the identity of the machine's role. */
  readonly readsSecret: boolean;
  /** Step of another machine that must have succeeded before; left out for none. */
  readonly after?: AzureStepReference;
}

export interface AzureStepReference {
  /** Computer name. */
  readonly machine: string;
  /** Permanent: part of the Terraform address. */
  readonly step: "prepare-disks" | "prepare-role" | "promote-controller" | "check-controller" | "join-domain";
}

/**
 * A step in a guest that people take by a script, because it asks for rights that no machine has: in this order, after the
 * first start.
 */
export type AzureManualStepPlan = { readonly machine: string } & (
  | ({ readonly step: "promote" } & PromotionPlan)
  | {
      /** The primary federation server. */
      readonly step: "create-farm";
      readonly service: string;
      readonly displayName: string;
      /** Group managed service account of the farm, and its domain's NetBIOS name. */
      readonly account: string;
      readonly netBiosName: string;
      /** All servers of the farm. */
      readonly servers: readonly string[];
    }
  | {
      readonly step: "join-farm";
      readonly service: string;
      readonly account: string;
      readonly netBiosName: string;
      /** DNS name of the primary. */
      readonly primary: string;
    }
  | {
      readonly step: "enrol-proxy";
      readonly service: string;
      /** Address of the primary, with which proxies are enrolled. */
      readonly primary: string;
      /** Address of the load balancer, which they use afterwards; left out where there is none. */
      readonly address?: string;
    }
);

/** A domain controller to be promoted. */
export interface PromotionPlan {
  readonly domain: string;
  readonly site: string;
  /** Addresses of domain controllers of the forest that exist before. */
  readonly forest: readonly string[];
  /** Label of the volume for the directory, and its drive letter. */
  readonly label: string;
  readonly drive: string;
  readonly globalCatalog: boolean;
}
