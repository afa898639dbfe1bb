/** A monthly budget of a resource group, in the currency of the subscription. */
export interface AzureBudgetPlan {
  readonly name: string;
  readonly perMonth: number;
  /** First day of a month. */
  readonly from: string;
  /** Mail addresses to be alerted; the owners of the subscription if there is none. */
  readonly mailTo: readonly string[];
}
