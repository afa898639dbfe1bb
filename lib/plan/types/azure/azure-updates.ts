/** When the machines of a datacenter are updated. */
export interface AzureUpdatesPlan {
  /** Schedules with machines; sorted by name. No two of them have the same night. */
  readonly schedules: readonly AzureUpdateSchedulePlan[];
  /** Machines that only people update, sorted: Exchange servers, or all if the document says so. */
  readonly manual: readonly string[];
}

/** Nights of a group of machines. */
export interface AzureUpdateSchedulePlan {
  /** Permanent, part of the Terraform address: `zone-1`. */
  readonly name: string;
  /** Name in Azure. */
  readonly resource: string;
  /** First day and time of the day: `2027-01-01 02:00`. */
  readonly start: string;
  /** Windows name of the time zone. */
  readonly timeZone: string;
  /** The same as the document says it: `02:00-05:00`. */
  readonly window: string;
  /** Hours and minutes: `03:00`. */
  readonly duration: string;
  readonly week: "first" | "second" | "third" | "fourth";
  readonly day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** The same as Azure writes it: `1Month Third Saturday`. */
  readonly recurEvery: string;
  /** Classes of updates by system. */
  readonly classes: { readonly windows: readonly string[]; readonly linux: readonly string[] };
  /** Computer names, sorted. */
  readonly machines: readonly string[];
}
