import type { CoverageTable } from "./types";

/** What no rule of this area judges, or not a rule alone. */
export const hybridCoverage: CoverageTable<"hybrid"> = {
  "ec-net-tls12": { notCovered: "A setting inside the sync server, which the library does not configure." },
  "ec-ports": { generated: "plan.firewall: from sync servers to domain controllers and to the tenant" },
  "hyb-hcw-endpoints": { generated: "plan.firewall: TCP 443, 25 and 80 from Exchange servers to Exchange Online" },
  "hyb-mrsproxy": {
    notCovered: "A setting of the old servers' virtual directories, which the library does not change.",
  },
  "sso-adfs-exit": { notCovered: "The days after a change of the sign-in method are not part of the plan." },
  "sso-adfs-ports": {
    generated:
      "plan.firewall: TCP 443 from the Internet to the proxies, from them and inside clients to the farm, 80 and 443 within it",
  },
  "sso-seamless": { notCovered: "A key that is rolled manually every month: the library runs nothing on a schedule." },
};
