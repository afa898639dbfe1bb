/** Prices of the user's contracts; the library has none of its own. Amounts are decimal numbers of the currency's main unit. */
export interface Costs {
  /** ISO 4217, `EUR`. */
  readonly currency: string;
  /** Price per year of one unit: a number, or a number by kind (`azureVirtualMachine: { Standard_D4s_v5: 760 }`). */
  readonly perYear: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly present?: {
    readonly perYear: number;
    readonly items: readonly { readonly name: string; readonly perYear: number }[];
  };
  readonly chargePer?: "mailbox";
}
