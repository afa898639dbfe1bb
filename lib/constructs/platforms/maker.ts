import type { Construct } from "constructs";
import type { Platform } from "../../model";
import type { PlatformAdapter } from "../../plan";
import type { Datacenter, DatacenterProps } from "../datacenter/datacenter";
import type { ExistingDatacenter } from "../datacenter/existing-datacenter";

/** Makes what was decided for the datacenters of one platform; nothing else in the constructs knows a platform. */
export interface PlatformMaker {
  /** The document's word. */
  readonly platform: Platform;
  /** A datacenter in the tree; its own `make` makes its providers and machines when the deployment is decided. */
  make(scope: Construct, name: string, props: DatacenterProps): Datacenter | ExistingDatacenter;
}

/** A platform in addition to those of this library: what is decided on it, and what is made of that. */
export interface FurtherPlatform {
  readonly adapter: PlatformAdapter;
  readonly maker: PlatformMaker;
}
