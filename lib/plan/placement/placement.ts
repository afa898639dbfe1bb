import type { Problem } from "../../base/problem";
import type { HostLoad } from "./host-load";

export interface Placement {
  /** Host by machine; machines on platforms without hosts are not included. */
  readonly hosts: ReadonlyMap<string, HostLoad>;
  readonly loads: readonly HostLoad[];
  readonly problems: readonly Problem[];
}
