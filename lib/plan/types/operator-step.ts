/** Fields of the steps that restore a DAG elsewhere. A null name is one that the document does not give. */
interface DagSteps {
  /** The members of an Active Directory site are marked as stopped: in the configuration alone, or on the members, too. */
  readonly "dag-stop-site": { readonly cluster: string; readonly site: string; readonly configurationOnly: boolean };
  readonly "dag-stop-member": { readonly cluster: string; readonly server: string };
  readonly "dag-restore": {
    readonly cluster: string;
    /** Null where several sites are restored. */
    readonly site: string | null;
    /** Whether the remaining votes are even and the witness is not reached. */
    readonly needsWitness: boolean;
    readonly alternateWitness: string | null;
  };
  readonly "dag-activate": { readonly databases: readonly string[]; readonly server: string };
  readonly "dag-remove-addresses": { readonly datacenters: readonly string[] };
  readonly "cluster-verify-down": { readonly servers: readonly string[] };
  readonly "cluster-stop": { readonly server: string };
  readonly "cluster-leave": { readonly server: string };
  readonly "cluster-force-quorum": { readonly server: string };
  readonly "cluster-evict": { readonly server: string; readonly on: string };
  readonly "cluster-node-majority": { readonly server: string };
  readonly "cluster-set-witness": { readonly cluster: string; readonly witness: string | null };
  readonly "cluster-start": { readonly server: string };
  readonly "cluster-move-databases": { readonly server: string };
  readonly "cluster-mount-databases": { readonly server: string };
}

/** Fields of the steps that move copies of databases. */
interface CopySteps {
  readonly "copy-add": { readonly database: string; readonly server: string };
  readonly "copy-wait": { readonly database: string; readonly server: string };
  readonly "copy-activate-elsewhere": { readonly database: string };
  readonly "copy-remove": { readonly database: string; readonly server: string };
  readonly "copy-prefer": { readonly database: string; readonly server: string; readonly preference: number };
}

/** Fields of the steps for a federation farm, the sync servers and the schema master. */
interface DirectorySteps {
  readonly "farm-verify-down": { readonly server: string; readonly next: string };
  readonly "farm-make-primary": { readonly server: string };
  readonly "farm-follow": { readonly server: string; readonly primary: string };
  readonly "farm-check": { readonly server: string };
  readonly "farm-keep": { readonly server: string };
  readonly "farm-follow-back": { readonly server: string; readonly primary: string };
  readonly "sync-verify-down": { readonly servers: readonly string[]; readonly next: string };
  readonly "sync-compare": { readonly server: string };
  readonly "sync-leave-staging": { readonly server: string };
  readonly "sync-check": { readonly server: string };
  readonly "sync-stage": { readonly servers: readonly string[] };
  readonly "schema-wait": { readonly server: string };
  readonly "schema-seize": { readonly server: string; readonly next: string };
  readonly "schema-check": { readonly server: string; readonly next: string };
}

/** Fields of the steps that let people sign on by other means. `metadata` is the path of the federation metadata. */
interface SignOnSteps {
  readonly "federation-verify-down": { readonly service: string | null; readonly metadata: string };
  readonly "tenant-connect": { readonly tenant: string | null; readonly domains: readonly string[] };
  readonly "hashes-verify": object;
  readonly "federation-keep": { readonly domain: string | null };
  readonly "domain-to-managed": { readonly domain: string | null };
  readonly "domain-check-managed": { readonly domain: string | null };
  readonly "hashes-sync": { readonly standby: readonly string[] };
  readonly "relying-parties-closed": { readonly service: string | null };
  readonly "domain-to-federated": {
    readonly domain: string | null;
    readonly service: string | null;
    readonly metadata: string;
  };
  readonly "agents-verify-down": { readonly agents: readonly string[] };
  readonly "agents-to-hashes": { readonly server: string };
  readonly "agents-ask-support": object;
  readonly "agents-check": { readonly domains: readonly string[] };
  readonly "agents-back": object;
  readonly "redirect-verify": Redirected;
  readonly "redirect-outside": Redirected;
  readonly "redirect-check": Redirected & { readonly metadata: string };
  readonly "redirect-back": Redirected;
}

/** A published name whose record is changed at an internal DNS server. */
interface Redirected {
  readonly service: string;
  readonly host: string;
  readonly zone: string;
  readonly server: string;
  readonly inside: string | null;
  readonly outside: string | null;
}

type StepFields = DagSteps & CopySteps & DirectorySteps & SignOnSteps;

export type OperatorStepKind = keyof StepFields;

/** One step of a runbook: what is done, with the names it needs; `report` has the words. */
export type OperatorStep<K extends OperatorStepKind = OperatorStepKind> = {
  [Kind in K]: { readonly kind: Kind } & StepFields[Kind];
}[K];

/** A function for every kind of one area. */
export type StepWords<K extends OperatorStepKind> = {
  readonly [Kind in K]: (step: OperatorStep<Kind>) => string;
};

export type DagStepKind = keyof DagSteps;
export type CopyStepKind = keyof CopySteps;
export type DirectoryStepKind = keyof DirectorySteps;
export type SignOnStepKind = keyof SignOnSteps;
