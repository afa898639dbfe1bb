import type { Problem } from "../../base/problem";
import type { HostLoad } from "./host-load";

export interface Placement {
  /** Host by machine; machines of platforms without hosts are not in it. */
  readonly hosts: ReadonlyMap<string, HostLoad>;
  readonly loads: readonly HostLoad[];
  readonly problems: readonly Problem[];
}
