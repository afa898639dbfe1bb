import type { Construct } from "constructs";
import type { Platform } from "../../model";
import type { PlatformAdapter } from "../../plan";
import type { Datacenter, DatacenterProps } from "../datacenter/datacenter";
import type { ExistingDatacenter } from "../datacenter/existing-datacenter";

/** Creates the resources of one platform's datacenters; no other construct depends on a platform. */
export interface PlatformMaker {
  /** The platform's name in the document. */
  readonly platform: Platform;
  /**
   * A datacenter in the construct tree; its own `make` creates its providers and machines when the deployment is
   * decided.
   */
  make(scope: Construct, name: string, props: DatacenterProps): Datacenter | ExistingDatacenter;
}

/** A platform in addition to those of this library: its adapter for planning, and its maker. */
export interface FurtherPlatform {
  readonly adapter: PlatformAdapter;
  readonly maker: PlatformMaker;
}
