import type { AzureMachinePlan, AzureStepPlan } from "../../../../types";
import { diskSteps } from "./disk-steps";
import { secretUrl, stepOf, windowsMachines, type FirstStartScene } from "./first-start-scene";
import { controllersInOrder, promotionSteps } from "./promotion";
import { roleSteps } from "./role-steps";

/**
 * Steps of the Windows machines of a datacenter. Domain controllers first, each promoted after the one before it has been checked;
 * then the others: volumes, what their role needs, and at last the domain, since joining restarts a machine.
 */
export function planFirstStart(scene: FirstStartScene): AzureStepPlan[] {
  const machines = windowsMachines(scene);
  const controllers = controllersInOrder(machines);
  return [
    ...controllers.flatMap((machine, place) => [
      ...diskSteps(machine, scene),
      ...promotionSteps(machine, controllers[place - 1], scene),
    ]),
    ...machines
      .filter(({ role }) => role !== "domain-controller")
      .flatMap((machine) => [...diskSteps(machine, scene), ...roleSteps(machine, scene), ...joinSteps(machine, scene)]),
  ];
}

/** Most domain controllers that a machine waits for before it joins. */
const awaited = 2;

function joinSteps(machine: AzureMachinePlan, scene: FirstStartScene): AzureStepPlan[] {
  const { datacenter, deployment } = scene;
  const url = secretUrl(scene, machine, deployment.credentials.domainJoin?.secret);
  if (url === undefined) return [];
  const controllers = deployment.datacenters.flatMap(({ activeDirectory }) => activeDirectory?.domainControllers ?? []);
  const values = {
    Domain: deployment.organization.forest.name,
    Controllers: String(Math.max(1, Math.min(awaited, controllers.length))),
    OrganizationalUnit: datacenter.activeDirectory?.organizationalUnit,
    SecretUrl: url,
  };
  return [stepOf(machine.name, "join-domain", values, { readsSecret: true })];
}
