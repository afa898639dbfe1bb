import type { PlatformAdapter } from "./adapter";

/** Existing infrastructure: known, checked and wired, never created. */
export const existing: PlatformAdapter = {
  name: "existing",
  capacity: "none",
  datacenter: ({ name, networks, hosts }) => ({ name, networks, hosts, platform: "existing" }),
  machines: () => [],
  quantities: () => [],
};
