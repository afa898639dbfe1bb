import { sortByName } from "../../../../../base/order";
import { directoryDrive } from "../../../../../facts/storage-pools";
import type { AzureMachinePlan, AzureStepPlan, AzureStepReference, PromotionPlan } from "../../../../types";
import { secretUrl, stepOf, type FirstStartScene } from "./first-start-scene";

/** The created domain controllers of the datacenter by name: the order in which they are promoted. */
export function controllersInOrder(machines: readonly AzureMachinePlan[]): AzureMachinePlan[] {
  return sortByName(
    machines.filter(({ role }) => role === "domain-controller"),
    ({ name }) => name,
  );
}

/** Undefined where there is no domain controller yet of whose forest it could become one. */
export function promotionOf(machine: AzureMachinePlan, scene: FirstStartScene): PromotionPlan | undefined {
  const { datacenter, deployment } = scene;
  const { activeDirectory } = datacenter;
  const forest = forestOf(scene);
  const disk = machine.disks.find(({ lun }) => lun !== undefined);
  if (activeDirectory === undefined || forest.length === 0 || disk === undefined) return undefined;
  const controller = activeDirectory.domainControllers.find(({ name }) => name === machine.name);
  return {
    domain: deployment.organization.forest.name,
    site: activeDirectory.site,
    forest,
    label: disk.name,
    drive: directoryDrive,
    globalCatalog: controller?.globalCatalog !== false,
  };
}

/** Writable domain controllers that no step of Azure promotes: a new one here changes no list of another. */
function forestOf({ deployment }: FirstStartScene): string[] {
  return deployment.datacenters.flatMap(({ activeDirectory, platform }) =>
    (activeDirectory?.domainControllers ?? [])
      .filter(({ existing, readOnly }) => (existing || platform !== "azure") && !readOnly)
      .map(({ address }) => address),
  );
}

/** Promotion and the check after it: one domain controller after the other. None without the account and the password. */
export function promotionSteps(
  machine: AzureMachinePlan,
  previous: AzureMachinePlan | undefined,
  scene: FirstStartScene,
): AzureStepPlan[] {
  const { directoryRestore, promotion: account } = scene.deployment.credentials;
  const promotion = promotionOf(machine, scene);
  const accountUrl = secretUrl(scene, machine, account?.secret);
  const restoreUrl = secretUrl(scene, machine, directoryRestore?.secret);
  if (promotion === undefined || accountUrl === undefined || restoreUrl === undefined) return [];
  const values = {
    Domain: promotion.domain,
    Site: promotion.site,
    Forest: promotion.forest.join(","),
    Label: promotion.label,
    Drive: promotion.drive,
    GlobalCatalog: promotion.globalCatalog ? "yes" : "no",
    AccountUrl: accountUrl,
    RestoreUrl: restoreUrl,
  };
  const after: AzureStepReference | undefined =
    previous === undefined ? undefined : { machine: previous.name, step: "check-controller" };
  return [
    stepOf(machine.name, "promote-controller", values, {
      readsSecret: true,
      ...(after === undefined ? {} : { after }),
    }),
    stepOf(machine.name, "check-controller", { Domain: promotion.domain }),
  ];
}
