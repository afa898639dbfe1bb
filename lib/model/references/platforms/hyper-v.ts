import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

/** Checks what Hyper-V hosts need to be reached and to hold disks. */
export function checkHyperV(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  if (datacenter.hypervisorAccess.authentication === "kerberos" && datacenter.hypervisorAccess.realm === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.hypervisorAccess.realm`,
      message: "Kerberos needs a realm",
      expected: "a realm such as AD.EXAMPLE.COM",
      remedy: "add `realm`, or use `authentication: ntlm`",
    });
  }
  checkStorage(datacenter.hosts, path, checking);
}

/** Where every disk is a volume, each needs its own folder. */
function checkStorage(hosts: ParsedEntry<"datacenters">["hosts"], path: string, checking: Checking): void {
  hosts.forEach((host, j) =>
    host.storage.forEach((storage, k) => {
      if (storage.layout !== "disk-per-volume" || storage.path.includes("{disk}")) return;
      checking.report({
        code: "missing-pattern",
        path: `${path}.hosts[${j}].storage[${k}].path`,
        message: "all disks of the storage would share one folder",
        got: JSON.stringify(storage.path),
        expected: "a folder that contains {disk}",
        remedy: "write {disk} into the path, such as M:\\{disk}",
      });
    }),
  );
}
