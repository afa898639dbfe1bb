import { stableJson } from "../../base/order";
import type { GatewayWiring, MailFlowPlan, MonitoringWiring, Plan, TenantPlan } from "../../plan";
import { managementMarkdown, retirementMarkdown } from "../checklists";
import { seedFiles } from "../managed";
import { onlineScript, serverScript } from "../mailflow";
import { monitoringTemplate, workbookOf } from "../monitoring";
import { directoryFiles } from "../directory";
import { firstStartFiles } from "../first-start";
import { prometheusFiles } from "../prometheus";
import { proxyFiles } from "../proxies";
import { configureScript, isPostfixGateway, postfixFiles } from "../postfix";
import { relyingPartiesScript, tenantMarkdown } from "../tenant";
import { vpnSheets } from "../vpn";
import { azureRunbookMarkdown } from "./azure-runbook";
import { backupJobsCsv } from "./backup";
import { firewallCsv } from "./firewall";
import { recordsCsv, recordsZoneText } from "./records";
import { windowsDnsScript } from "./windows-dns";
import { zabbixHosts } from "./zabbix";

/** A text to be written, with its path below the folder for the wiring. */
export interface WiringFile {
  readonly path: readonly string[];
  readonly text: string;
}

/** Files for the operators of the surrounding systems, one folder per system. */
export function wiringFiles(plan: Plan): readonly WiringFile[] {
  const { proxies, gateways, monitoring, backup } = plan.wiring;
  return [
    { path: ["firewall", "rules.csv"], text: firewallCsv(plan.firewall) },
    ...vpnSheets(plan).map(({ datacenter, peer, text }) => ({
      path: ["vpn", `${fileName(datacenter)}-${fileName(peer)}.md`],
      text,
    })),
    ...firstStartFiles(plan).map(({ datacenter, name, text }) => ({
      path: ["first-start", fileName(datacenter), fileName(name)],
      text,
    })),
    ...seedFiles(plan).map(({ machine, name, text }) => ({ path: ["machines", fileName(machine), name], text })),
    ...azureFiles(plan),
    ...recordFiles(plan),
    ...directoryFiles(plan.wiring.directory).map(({ name, text }) => ({ path: ["directory", name], text })),
    ...(plan.mailFlow === undefined ? [] : mailFlowFiles(plan.mailFlow)),
    ...(plan.tenant === undefined ? [] : tenantFiles(plan.tenant)),
    ...plan.retirements.map((retirement) => ({
      path: ["retirement", `${fileName(retirement.name)}.md`],
      text: retirementMarkdown(retirement),
    })),
    ...(plan.managementServer === undefined
      ? []
      : [{ path: ["management-server.md"], text: managementMarkdown(plan.managementServer) }]),
    ...proxies.flatMap((proxy) => [
      { path: ["proxies", fileName(proxy.name), "pool.json"], text: stableJson(proxy) },
      ...proxyFiles(proxy).map(({ name, text }) => ({ path: ["proxies", fileName(proxy.name), name], text })),
    ]),
    ...gateways.flatMap(gatewayFiles),
    ...monitoring.flatMap((wiring) => monitoringFiles(wiring, plan.deployment)),
    ...plan.datacenters.flatMap(workspaceFiles),
    ...backup.flatMap((product) => [
      { path: ["backup", fileName(product.name), "jobs.csv"], text: backupJobsCsv(product) },
      { path: ["backup", fileName(product.name), "jobs.json"], text: stableJson(product) },
    ]),
  ];
}

function azureFiles(plan: Plan): WiringFile[] {
  const text = azureRunbookMarkdown(plan);
  return text === undefined ? [] : [{ path: ["azure", "runbook.md"], text }];
}

/** The checklist, and the script for systems that sign on at AD FS. */
function tenantFiles(tenant: TenantPlan): WiringFile[] {
  const { relyingParties } = tenant;
  const folder = tenant.tenant === undefined ? "azure" : "tenant";
  return [
    { path: [folder, "steps.md"], text: tenantMarkdown(tenant) },
    ...(relyingParties.length === 0
      ? []
      : [{ path: [folder, "relying-parties.ps1"], text: relyingPartiesScript(relyingParties) }]),
  ];
}

function recordFiles({ records, wiring }: Plan): WiringFile[] {
  const zones = [...new Set(records.map((record) => `${record.zone}.${record.view}`))].sort();
  return zones.flatMap((zone) => {
    const own = records.filter((record) => `${record.zone}.${record.view}` === zone);
    return [
      { path: ["records", `${fileName(zone)}.csv`], text: recordsCsv(own) },
      { path: ["records", `${fileName(zone)}.zone`], text: recordsZoneText(own) },
      ...wiring.zones
        .filter(({ name, view, kind }) => kind === "ad-dns" && `${name}.${view}` === zone)
        .map((served) => ({ path: ["records", `${fileName(zone)}.ps1`], text: windowsDnsScript(served, own) })),
    ];
  });
}

/** Connectors of both sides as scripts, and the records of each phase of a move to Exchange Online. */
function mailFlowFiles(mailFlow: MailFlowPlan): WiringFile[] {
  const { phases, receive, send } = mailFlow;
  const here = send.length + receive.length > 0;
  return [
    { path: ["mail-flow", "exchange-online.ps1"], text: onlineScript(mailFlow) },
    ...(here ? [{ path: ["mail-flow", "exchange-servers.ps1"], text: serverScript(mailFlow) }] : []),
    ...(phases.length < 2 ? [] : phases).map(({ name, records }) => ({
      path: ["mail-flow", `records.${name}.csv`],
      text: recordsCsv(records),
    })),
  ];
}

/** What a gateway is wired with; the configuration itself if this deployment creates it with Postfix, and the
 * script that gives it to a running gateway where the deployment does not do so itself. */
function gatewayFiles(gateway: GatewayWiring): WiringFile[] {
  const folder = ["gateways", fileName(gateway.name)];
  const wiring = { path: [...folder, "relay.json"], text: stableJson(gateway) };
  if (!isPostfixGateway(gateway)) return [wiring];
  return [
    wiring,
    ...postfixFiles(gateway).map(({ name, text }) => ({ path: [...folder, "postfix", name], text })),
    { path: [...folder, "configure.sh"], text: configureScript(gateway, undefined) },
  ];
}

function monitoringFiles(monitoring: MonitoringWiring, deployment: string): WiringFile[] {
  const folder = ["monitoring", fileName(monitoring.name)];
  return [
    { path: [...folder, "inventory.json"], text: stableJson(monitoring) },
    ...(monitoring.product === "zabbix" ? [{ path: [...folder, "zabbix.yaml"], text: zabbixHosts(monitoring) }] : []),
    ...prometheusFiles(monitoring, deployment).map(({ name, text }) => ({ path: [...folder, name], text })),
  ];
}

/** What the Azure provider cannot create: the workbook, alone for the portal, and with tests from outside as a template. */
function workspaceFiles(datacenter: Plan["datacenters"][number]): WiringFile[] {
  if (datacenter.platform !== "azure") return [];
  return datacenter.monitoring.flatMap((workspace) => {
    const folder = ["monitoring", fileName(workspace.name)];
    return [
      { path: [...folder, "workbook.json"], text: stableJson(workbookOf(workspace)) },
      { path: [...folder, "template.json"], text: stableJson(monitoringTemplate(workspace, datacenter)) },
    ];
  });
}

/** A name as part of a path on any file system; special characters are replaced by their code. */
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]|^\./g, (character) => `%${character.codePointAt(0)?.toString(16) ?? ""}`);
}
