import { parseIpv4 } from "../../base/ipv4";
import { patternMatcher } from "../expand/pattern";
import type { Checking } from "./checking";
import { memberMachines, placedMachines } from "./named-machines";

/** Gateways of domains, signers, DNS servers, servers of the hybrid endpoint. */
export function checkMail(checking: Checking): void {
  const { document, deployment } = checking;
  const gateways = [...new Set(deployment.gateways.flatMap((gateway) => [gateway.group, gateway.name]))];
  document.domains.forEach((domain, i) => {
    const mx = typeof domain.mx === "string" ? [] : domain.mx;
    mx.forEach((name, j) => checking.knows(`domains[${i}].mx[${j}]`, "gateway", name, gateways));
    if (domain.dkim === undefined) return;
    const signers = [...gateways, "gateways", "exchange-online"];
    checking.knows(`domains[${i}].dkim.signer`, "gateway or signer", domain.dkim.signer, signers);
  });
  const machines = [...placedMachines(checking), ...memberMachines(checking)].map((machine) => machine.name);
  document.namespaces?.zones.forEach((zone, i) => {
    if (zone.datacenter !== undefined) checking.datacenter(`namespaces.zones[${i}].datacenter`, zone.datacenter);
    zone.servers.forEach((server, j) => {
      if (server.includes(".") || parseIpv4(server) !== undefined) return;
      checking.knows(`namespaces.zones[${i}].servers[${j}]`, "machine", server, machines);
    });
  });
  // Without any Exchange server in the document, those behind the endpoint are not described in it; rules report that.
  const described = document.hybrid?.managementServer !== undefined || document.clusters.length > 0;
  document.hybrid?.endpoint?.servers.forEach((server, i) => {
    if (described) checking.knows(`hybrid.endpoint.servers[${i}]`, "machine", server, machines);
  });
  checkPrimary(checking);
  checkSchemaMaster(checking);
  checkEdges(checking);
  checkPublicFolders(checking);
}

/** Agents of pass-through authentication have no primary. */
function checkPrimary(checking: Checking): void {
  const { primary, method, servers } = checking.document.identity?.signOn ?? {};
  if (primary === undefined) return;
  const names = method === "adfs" ? servers?.map(({ name }) => name) : [];
  checking.knows("identity.signOn.primary", "federation server", primary, names ?? []);
}

/** Setting up and subscribing an Edge server is done on the servers: the library only wires existing ones. */
function checkEdges(checking: Checking): void {
  checking.document.gateways.forEach((gateway, i) => {
    if (gateway.edge === undefined || gateway.existing) return;
    checking.report({
      code: "edge-not-existing",
      path: `gateways[${i}].existing`,
      message: "this library does not create Edge Transport servers",
      got: "false",
      expected: "true",
      remedy: "set `existing: true`, or remove `edge`",
    });
  });
}

function checkPublicFolders(checking: Checking): void {
  const migration = checking.document.migration;
  const waves = migration?.waves.map((wave) => wave.name) ?? [];
  migration?.sources.forEach((source, i) => {
    const after = source.publicFolders?.moveAfter;
    if (after !== undefined) checking.knows(`migration.sources[${i}].publicFolders.moveAfter`, "wave", after, waves);
  });
}

function checkSchemaMaster(checking: Checking): void {
  const master = checking.document.organization.forest.schemaMaster;
  const sites = checking.deployment.datacenters.flatMap((datacenter) => datacenter.activeDirectory ?? []);
  const names = sites.flatMap((site) => site.domainControllers.map((controller) => controller.name));
  const automatic = sites.flatMap((site) => site.automatic ?? []);
  if (master === undefined || names.length + automatic.length === 0) return;
  if (automatic.some((entry) => patternMatcher(entry.namePattern, true).test(master))) return;
  checking.knows("organization.forest.schemaMaster", "domain controller", master, names);
}
