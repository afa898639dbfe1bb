/** What people do once in the Microsoft 365 tenant, the subscription and the directory, in this order. */
export interface TenantPlan {
  /** Initial domain of the tenant. If omitted, the deployment has none: the steps are those of its subscription. */
  readonly tenant?: string;
  readonly steps: readonly TenantStep[];
  readonly relyingParties: readonly RelyingPartyPlan[];
}

export interface TenantStep {
  readonly id: TenantStepId;
  /** What it is done for: domains, servers, sites, secrets, in the order of work. */
  readonly of: readonly string[];
}

export type TenantStepId =
  | "subscription"
  | "providers"
  | "deploy-identity"
  | "verify-domain"
  | "break-glass"
  | "vpn-device"
  | "directory-site"
  | "variables"
  | "apply"
  | "secrets"
  | "directory-sync"
  | "cloud-sync"
  | "password-hashes"
  | "pass-through"
  | "federation"
  | "relying-parties"
  | "federate-domain"
  | "fallback-drill"
  | "monitoring-template"
  | "hybrid-wizard"
  | "connectors"
  | "dkim"
  | "cutover"
  | "licences";

/** A system that signs on at AD FS. */
export interface RelyingPartyPlan {
  readonly name: string;
  readonly identifier: string;
  readonly endpoints: readonly { readonly protocol: "ws-federation" | "saml"; readonly url: string }[];
  /** Claim rules in the language of AD FS, in order. */
  readonly claims: readonly string[];
}
