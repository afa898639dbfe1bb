import { breach, eachOf } from "../engine/answers";
import { isAzure } from "../support/in-azure";
import { defineRule } from "../support/define";
import type { Subject } from "../types";

export const azureAddressesLed = defineRule({
  id: "azure-addresses-led",
  area: "azure",
  title: "The traffic of an existing public address reaches the machines in Azure that it publishes.",
  why: "Azure gives a public address to a load balancer, a firewall or a network adapter, never to the machine itself: the records are published, but nobody connects until something passes the traffic on.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZOUT"],
  derived: true,
  fix: "put these machines into the pool of a load balancer or firewall of your own that has this address, and waive this rule with its name as the reason; or let the deployment create the address where `create: true` is offered",
  reading:
    "Existing addresses are given by the document; only those of sign-on and of the hybrid endpoint can be created.",
  check: (subject) => {
    const published = [...machinesOf(subject), ...sharedOf(subject)].filter(({ servers }) => inAzure(subject, servers));
    return eachOf(published, ({ name, path, address }) =>
      address === undefined
        ? undefined
        : breach(path, {
            name,
            message: "nothing in this deployment passes on the traffic of an existing public address",
            got: address,
            expected: "a load balancer or firewall that passes it on",
          }),
    );
  },
});

interface Published {
  readonly name: string;
  readonly path: string;
  readonly servers: readonly string[];
  /** If omitted, the deployment creates the address. */
  readonly address?: string | undefined;
}

/** Whether one of these servers is created in Azure. */
function inAzure(subject: Subject, names: readonly string[]): boolean {
  return subject.plan.servers.some(
    ({ name, existing, datacenter = "" }) => names.includes(name) && !existing && isAzure(subject, datacenter),
  );
}

/** Proxies and gateways, each at an address of its own. */
function machinesOf(subject: Subject): Published[] {
  const { proxies, gateways } = subject.deployment;
  const reached = [...proxies, ...gateways.filter(({ direction }) => direction !== "outbound")];
  return reached
    .filter(({ publicAddress }) => publicAddress !== undefined)
    .map((machine) => ({
      name: machine.name,
      path: subject.pathOf(machine, "publicAddress"),
      servers: [machine.name],
      address: machine.publicAddress,
    }));
}

/** Sign-on and the hybrid endpoint, each at one address for several servers. */
function sharedOf({ deployment, pathOf }: Subject): Published[] {
  const signOn = deployment.identity?.signOn;
  const endpoint = deployment.hybrid?.endpoint;
  const farm = signOn?.publicAddress === undefined || signOn.method !== "adfs" ? [] : [signOn];
  const behind = endpoint?.publicAddress === undefined ? [] : [endpoint];
  return [
    ...farm.map((entry) => ({
      name: entry.service ?? "sign-on",
      path: pathOf(entry, "publicAddress"),
      servers: entry.proxies.map(({ name }) => name),
      address: entry.publicAddress?.address,
    })),
    ...behind.map((entry) => ({
      name: entry.name,
      path: pathOf(entry, "publicAddress"),
      servers: entry.servers,
      address: entry.publicAddress?.address,
    })),
  ];
}
