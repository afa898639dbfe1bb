import type { Certificate } from "../../../../../model";
import type { AzureMachinePlan, AzureStepPlan, MachineRole } from "../../../../types";
import { addressOf } from "../../../../servers";
import { secretUrl, stepOf, type FirstStartScene } from "./first-start-scene";

type Values = Readonly<Record<string, string | undefined>>;

/** Features and settings of the machine's role, before it joins the domain. */
export function roleSteps(machine: AzureMachinePlan, scene: FirstStartScene): AzureStepPlan[] {
  const values = valuesOf[machine.role]?.(machine, scene);
  if (values === undefined) return [];
  const certificate = secretUrl(scene, machine, certificateOf(machine.role, scene)?.pfx?.secret);
  const readsSecret = certificate !== undefined;
  return [stepOf(machine.name, "prepare-role", { ...values, CertificateUrl: certificate }, { readsSecret })];
}

const nothing = (): Values => ({});

/** What the script of the role is given beside its certificate; undefined where this machine needs no step. */
const valuesOf: Readonly<
  Partial<Record<MachineRole, (machine: AzureMachinePlan, scene: FirstStartScene) => Values | undefined>>
> = {
  witness: (_, { deployment }) => ({ NetBiosName: deployment.organization.forest.netBiosName }),
  // Behind its own load balancer a server does not reach it: it finds the service on itself.
  "sign-on": ({ adapters: [adapter] }, scene) => hostLine(scene, adapter?.address),
  "sign-on-proxy": (_, scene) => hostLine(scene, primaryAddress(scene)),
  "directory-sync": nothing,
  "hybrid-management": nothing,
  mailbox: nothing,
};

function hostLine({ deployment }: FirstStartScene, address: string | undefined): Values | undefined {
  const signOn = deployment.identity?.signOn;
  if (signOn?.method !== "adfs" || signOn.service === undefined || address === undefined) return undefined;
  return { HostName: signOn.service, HostAddress: address };
}

/** Address of the primary federation server. */
export function primaryAddress({ deployment, plan }: FirstStartScene): string | undefined {
  const name = deployment.identity?.signOn?.primary;
  const server = plan.servers.find((candidate) => candidate.name === name);
  return server === undefined ? undefined : addressOf(server);
}

/** The certificate whose PFX the machines of a role read. */
export function certificateOf(
  role: MachineRole,
  { deployment: { identity, hybrid, namespaces } }: Pick<FirstStartScene, "deployment">,
): Certificate | undefined {
  if (role === "sign-on" || role === "sign-on-proxy") return identity?.signOn?.certificate;
  if (role === "hybrid-management") return hybrid?.certificate;
  return role === "mailbox" ? namespaces?.certificate : undefined;
}
