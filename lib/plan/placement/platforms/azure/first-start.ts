import { sortByName } from "../../../../base/order";
import { storagePool, volumes } from "../../../../facts/storage-pools";
import type { Datacenter } from "../../../../model";
import type { AzureMachinePlan, AzureStepPlan, AzureVaultPlan } from "../../../types";
import type { DatacenterContext } from "../adapter";

/**
 * Steps of the Windows machines of a datacenter: volumes on their data disks, then the domain. Domain controllers are promoted
 * by people, since no account of the document may do that.
 */
export function planFirstStart(
  datacenter: Datacenter,
  { deployment, plan }: DatacenterContext,
  vault: AzureVaultPlan | undefined,
): AzureStepPlan[] {
  const machines = plan.machines.filter(
    (machine): machine is AzureMachinePlan => machine.platform === "azure" && machine.datacenter === datacenter.name,
  );
  const secret = deployment.credentials.domainJoin?.secret;
  const url = vault?.secrets.find(({ name }) => name === secret)?.url;
  return machines
    .filter(({ system }) => system === "windows")
    .flatMap((machine) => {
      const joins = vault?.identities.some(
        ({ role, secrets }) => role === machine.role && role !== "domain-controller" && secrets.includes(secret ?? ""),
      );
      return [
        ...(machine.disks.length > 1 ? [diskStep(machine, deployment)] : []),
        ...(joins === true && url !== undefined ? [joinStep(machine, deployment.organization.forest.name, url)] : []),
      ];
    });
}

function joinStep({ name }: AzureMachinePlan, domain: string, url: string): AzureStepPlan {
  return step(name, "join-domain", true, { Domain: domain, SecretUrl: url });
}

function diskStep(machine: AzureMachinePlan, { clusters }: DatacenterContext["deployment"]): AzureStepPlan {
  const isMember = machine.role === "mailbox";
  const settings = clusters.find(({ name }) => name === machine.cluster)?.machine;
  const isNtfs = !isMember || settings?.dataFileSystem === "ntfs";
  return step(machine.name, "prepare-disks", false, {
    Volumes: volumesOf(machine),
    FileSystem: isNtfs ? "NTFS" : "ReFS",
    AllocationUnit: String(isMember ? volumes.databaseUnitBytes : volumes.unitBytes),
    Interleave: String(storagePool.interleaveKB * 1024),
    Folder: volumes.folder,
  });
}

/** `DB01=0,DB02=1+2`: by name, so that their order in the plan decides nothing. */
function volumesOf({ disks, pools }: AzureMachinePlan): string {
  const unitOf = (name: string) => disks.find((disk) => disk.name === name)?.lun ?? 0;
  const pooled = new Set(pools.flatMap((pool) => pool.disks));
  const single = disks.filter(({ name, lun }) => lun !== undefined && !pooled.has(name));
  const all = [
    ...single.map(({ name }) => ({ name, units: [unitOf(name)] })),
    ...pools.map((pool) => ({ name: pool.name, units: pool.disks.map(unitOf) })),
  ];
  return sortByName(all, ({ name }) => name)
    .map(({ name, units }) => `${name}=${units.join("+")}`)
    .join(",");
}

function step(
  machine: string,
  kind: AzureStepPlan["step"],
  readsSecret: boolean,
  values: Readonly<Record<string, string>>,
): AzureStepPlan {
  const parameters = sortByName(
    Object.entries(values).map(([name, value]) => ({ name, value })),
    ({ name }) => name,
  );
  return { machine, step: kind, parameters, readsSecret };
}
