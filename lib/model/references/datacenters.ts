import type { Checking } from "./checking";

/** What a platform needs to be reached at all. */
export function checkDatacenters(checking: Checking): void {
  checking.document.datacenters.forEach((datacenter, i) => {
    const path = `datacenters[${i}]`;
    if (datacenter.platform === "azure" && datacenter.region === undefined) {
      checking.report({
        code: "missing-key",
        path: `${path}.region`,
        message: "an Azure datacenter needs a region",
        expected: "an Azure region such as westeurope",
        remedy: "add `region`",
      });
    }
    if (datacenter.hypervisorAccess.authentication === "kerberos" && datacenter.hypervisorAccess.realm === undefined) {
      checking.report({
        code: "missing-key",
        path: `${path}.hypervisorAccess.realm`,
        message: "Kerberos needs a realm",
        expected: "a realm such as AD.EXAMPLE.COM",
        remedy: "add `realm`, or use `authentication: ntlm`",
      });
    }
  });
}
