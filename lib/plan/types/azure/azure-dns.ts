/** A zone of Azure DNS that the stack creates with its records. */
export interface AzureDnsZonePlan {
  readonly name: string;
  /** The name as part of Terraform addresses: `school-example`. */
  readonly label: string;
  /** Public zones are seen from everywhere, private ones from the virtual network of the datacenter. */
  readonly kind: "public" | "private";
  /** One entry per name and type, sorted. */
  readonly records: readonly AzureDnsRecordPlan[];
}

/** All values of one name and type. */
export interface AzureDnsRecordPlan {
  /** Relative to the zone; `@` is the zone itself. */
  readonly name: string;
  /** The name as part of Terraform addresses; empty for the zone itself. */
  readonly label: string;
  readonly type: "A" | "CNAME" | "MX" | "TXT" | "SRV";
  readonly ttlSeconds: number;
  /** Sorted; texts are whole, since the provider splits them. Empty where the record stands for a created address. */
  readonly values: readonly string[];
  /** Public address of the datacenter that it stands for. */
  readonly publicAddress?: string;
}
