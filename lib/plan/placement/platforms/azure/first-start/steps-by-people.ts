import type { Deployment } from "../../../../../model";
import type { AzureManualStepPlan, AzureStepPlan } from "../../../../types";
import { windowsMachines, type FirstStartScene } from "./first-start-scene";
import { controllersInOrder, promotionOf } from "./promotion";
import { primaryAddress } from "./role-steps";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

/** What people do in the guests: promotion where no step does it, then the federation farm and its proxies. */
export function stepsByPeople(scene: FirstStartScene, steps: readonly AzureStepPlan[]): AzureManualStepPlan[] {
  const machines = windowsMachines(scene);
  const promoted = new Set(steps.filter(({ step }) => step === "promote-controller").map(({ machine }) => machine));
  const promotions = controllersInOrder(machines)
    .filter(({ name }) => !promoted.has(name))
    .flatMap((machine): AzureManualStepPlan[] => {
      const promotion = promotionOf(machine, scene);
      return promotion === undefined ? [] : [{ machine: machine.name, step: "promote", ...promotion }];
    });
  const here = new Set(machines.map(({ name }) => name));
  return [...promotions, ...federationSteps(scene).filter(({ machine }) => here.has(machine))];
}

/** Of the whole farm; servers may stand in several datacenters. */
function federationSteps(scene: FirstStartScene): AzureManualStepPlan[] {
  const { deployment } = scene;
  const signOn = deployment.identity?.signOn;
  const primary = signOn?.servers.find(({ name }) => name === signOn.primary);
  if (signOn?.method !== "adfs" || signOn.service === undefined || primary === undefined) return [];
  const { service } = signOn;
  const { name: domain, netBiosName } = deployment.organization.forest;
  const farm = { service, account: serviceAccount(service), netBiosName };
  return [
    {
      machine: primary.name,
      step: "create-farm",
      ...farm,
      displayName: deployment.organization.name,
      servers: signOn.servers.map(({ name }) => name),
    },
    ...signOn.servers
      .filter((server) => server !== primary)
      .map(({ name }): AzureManualStepPlan => ({
        machine: name,
        step: "join-farm",
        ...farm,
        primary: `${primary.name}.${domain}`,
      })),
    ...proxySteps(scene, signOn, service),
  ];
}

function proxySteps(scene: FirstStartScene, signOn: SignOn, service: string): AzureManualStepPlan[] {
  const primary = primaryAddress(scene);
  if (primary === undefined) return [];
  const front = scene.plan.balancers.find(({ use }) => use === "sign-on-internal")?.frontEnd;
  const address = signOn.virtualAddress ?? (front?.kind === "internal" ? front.address : undefined);
  return signOn.proxies.map(({ name }) => ({
    machine: name,
    step: "enrol-proxy",
    service,
    primary,
    ...(address === undefined ? {} : { address }),
  }));
}

/** At most 15 characters, since a group managed service account is a computer account. */
function serviceAccount(service: string): string {
  return `adfs-${service.split(".")[0] ?? ""}`.slice(0, 15);
}
