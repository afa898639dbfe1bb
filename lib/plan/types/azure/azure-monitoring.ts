/** A workspace with what is collected into it, and the alerts about it. */
export interface AzureMonitoringPlan {
  /** Name of the entry in the document. */
  readonly name: string;
  readonly workspace: string;
  readonly retentionDays: number;
  /** Gigabytes per day after which nothing more is collected. */
  readonly dailyQuotaGB: number;
  readonly actionGroup: AzureActionGroupPlan;
  /** Machines with the agent. */
  readonly machines: readonly AzureMonitoredMachinePlan[];
  readonly collections: readonly AzureCollectionPlan[];
  readonly alerts: readonly AzureAlertPlan[];
  /** Pages that Azure asks for from outside, which the provider of this deployment cannot create: a template does. */
  readonly outside: readonly AzureOutsideTestPlan[];
}

/** A page that Azure asks for from several places of the world. */
export interface AzureOutsideTestPlan {
  /** `sign-on`. */
  readonly name: string;
  /** Name in Azure. */
  readonly resource: string;
  readonly url: string;
  readonly everySeconds: number;
  /** Places that fail at the same time before it is alerted. */
  readonly failedLocations: number;
  /** Azure's names of the places. */
  readonly locations: readonly string[];
}

export interface AzureActionGroupPlan {
  readonly name: string;
  /** At most 12 characters: the sender of text messages. */
  readonly shortName: string;
  /** Left out where the document does not say who is alerted. */
  readonly mailTo?: string;
}

export interface AzureMonitoredMachinePlan {
  readonly name: string;
  readonly system: "windows" | "linux";
  /** What the machine checks itself, since no service of Azure reaches private addresses: `tcp:25`, `http://localhost/...`. */
  readonly checks: readonly string[];
}

/** A data collection rule with the machines it applies to. */
export interface AzureCollectionPlan {
  /** System or role: `windows`, `domain-controller`. */
  readonly name: string;
  readonly resource: string;
  readonly system: "windows" | "linux";
  readonly sampleSeconds: number;
  readonly counters: readonly string[];
  readonly events: readonly string[];
  readonly facilities: readonly string[];
  readonly machines: readonly string[];
}

interface AlertBase {
  /** Last part of its Terraform address. */
  readonly name: string;
  readonly resource: string;
  readonly description: string;
}

/** 0 critical, 1 error, 2 warning. */
type Severity = 0 | 1 | 2;

export type AzureAlertPlan = AzureMetricAlertPlan | AzureQueryAlertPlan | AzureOperationAlertPlan;

/** Average of a metric over the window below the threshold. */
export interface AzureMetricAlertPlan extends AlertBase {
  readonly kind: "metric";
  readonly severity: Severity;
  readonly of:
    | { readonly kind: "vpn-gateway" }
    | { readonly kind: "balancer"; readonly part: string; readonly name: string }
    /** All machines of the resource group. */
    | { readonly kind: "group" };
  readonly namespace: string;
  readonly metric: string;
  readonly below: number;
  /** Judged separately for each value of this dimension. */
  readonly dimension?: string;
  /** ISO 8601 durations. */
  readonly window: string;
  readonly frequency: string;
}

/** A query over the workspace, whose number of rows is judged. */
export interface AzureQueryAlertPlan extends AlertBase {
  readonly kind: "query";
  readonly severity: Severity;
  readonly query: string;
  /** `any`: there should be no row. `none`: there should be one. */
  readonly when: "any" | "none";
  /** Column whose values are alerted separately. */
  readonly dimension?: string;
  readonly window: string;
  readonly frequency: string;
  /** Evaluations in a row before it is alerted. */
  readonly periods: number;
}

/** Something was done in the subscription: `Microsoft.Authorization/locks/delete`. */
export interface AzureOperationAlertPlan extends AlertBase {
  readonly kind: "operation";
  readonly operation: string;
}
