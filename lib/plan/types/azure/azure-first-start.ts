/** One step in the guest of a Windows machine at its first start; steps of a machine run in their order. */
export interface AzureStepPlan {
  /** Computer name. */
  readonly machine: string;
  /** Permanent: part of the Terraform address. */
  readonly step: "prepare-disks" | "join-domain";
  /** Names and places, never a secret's value; sorted by name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Whether it reads a secret with the identity of the machine's role. */
  readonly readsSecret: boolean;
}
