import { managementPorts } from "../../facts/azure-traffic";
import { recipientManagement } from "../../facts/exchange-roles";
import { ports } from "../../facts/ports";
import type { Deployment } from "../../model";
import type { ManagementServerPlan } from "../types";

/** Who manages recipients where; nothing without a server for it. */
export function planManagementServer({ datacenters, hybrid }: Deployment): ManagementServerPlan | undefined {
  const server = hybrid?.managementServer;
  if (server === undefined) return undefined;
  const of = [server.name];
  const home = datacenters.find(({ name }) => name === server.datacenter);
  return {
    server: server.name,
    adminFrom: home?.adminFrom ?? [],
    byBastion: home?.bastion !== undefined && !server.existing,
    // Port 22 is for Linux.
    adminPorts: [ports.https, ...managementPorts.filter((port) => port !== "22")],
    group: recipientManagement,
    steps: [
      ...(server.existing ? [] : [{ id: "management-install" as const, of }]),
      { id: "management-empty", of },
      { id: "management-access", of },
      { id: "management-recipients", of },
      { id: "management-last", of },
    ],
  };
}
