import { kmsPort, managementPorts, vpnPorts } from "../../../facts/azure-traffic";
import { bastionPorts } from "../../../facts/bastion-rules";
import { ports } from "../../../facts/ports";
import { edgeSyncPort, hybridOutboundPorts, signOnPorts } from "../../../facts/zone-ports";
import type { FirewallRule, FirewallUse } from "../../types";

/** What the rules of one use have in common. */
export type Traffic = Pick<FirewallRule, "protocol" | "ports" | "purpose" | "source">;

const web = [ports.https, ports.http];

/** Protocol, ports, purpose and source of every use; a rule may replace the ports. */
export const traffic: Readonly<Record<FirewallUse, Traffic>> = {
  "dc-replication": anything("replication between domain controllers: no filter", "port-ad"),
  "member-to-dc": anything("directory: no filter", "port-ad"),
  "proxy-dns": { ...anything("names", "D-PORTS"), ports: [ports.dns] },
  "proxy-time": { ...tcp([ports.ntp], "time", "D-PORTS"), protocol: "udp" },
  "adfs-farm": tcp([ports.http, ports.https], "configuration of the farm", "sso-adfs-ports"),
  "adfs-inside": tcp([ports.https], "sign-on from inside", "sso-adfs-ports"),
  "wap-to-adfs": tcp([ports.https], "sign-on from the Internet", "sso-adfs-ports"),
  "sign-on-outside": tcp([ports.https], "sign-on from the Internet", "sso-adfs-ports"),
  "sync-out": tcp(web, "synchronization, revocation lists", "ec-ports"),
  "sync-database": tcp([], "database of directory synchronization", "D-PORTS"),
  "pass-through-out": tcp([...web, signOnPorts.agentStatus], "sign-on", "sso-pta-3"),
  dag: anything("between DAG members: no filter", "port-no-filter-internal"),
  witness: tcp(ports.witness, "file share witness", "port-witness"),
  "exchange-intra": anything("between Exchange servers: no filter", "port-no-filter-internal"),
  "client-access": tcp([ports.https], "client access", "port-client-set"),
  "client-access-outside": tcp([ports.https], "client access from the Internet", "port-client-set"),
  publishing: tcp([ports.https], "publishing and health checks", "port-client-set"),
  "hybrid-in": tcp([ports.https], "moves and free/busy from the cloud", "port-hybrid-in"),
  "autodiscover-in": tcp([ports.https], "Autodiscover from every client", "port-hybrid-in"),
  "hybrid-smtp-in": tcp([ports.smtp], "mail from the cloud", "port-hybrid-in"),
  "hybrid-out": tcp(hybridOutboundPorts, "hybrid services, mail, revocation lists", "port-hybrid-out"),
  "mail-in-outside": tcp([ports.smtp], "inbound mail", "port-smtp-in"),
  "mail-in": tcp([ports.smtp], "inbound mail", "gw-third-party-scoped"),
  "mail-out": tcp([ports.smtp], "outbound mail", "port-smtp-out"),
  "mail-out-outside": tcp([ports.smtp], "outbound mail", "port-smtp-out"),
  "relay-in": tcp([ports.smtp], "mail of in-house systems", "az-smtp-relay"),
  "relay-out": tcp([ports.smtp], "outbound mail to the smart host", "port-smtp-out"),
  edgesync: tcp([edgeSyncPort], "EdgeSync", "port-edgesync"),
  "load-balancer-probe": tcp([], "probes of the load balancer", "D-PORTS"),
  checks: tcp([ports.smtp, ports.https], "monitoring", "mon-ports"),
  "azure-monitor": tcp([ports.https], "metrics and logs", "D-PORTS"),
  "azure-backup": tcp([ports.https], "backup", "D-PORTS"),
  "key-vault": tcp([ports.https], "secrets and certificates", "D-PORTS"),
  updates: tcp(web, "updates, revocation lists", "D-PORTS"),
  activation: tcp([kmsPort], "activation of Windows", "D-PORTS"),
  administration: tcp(managementPorts, "administration", "D-PORTS"),
  "recipient-management": tcp([ports.https], "management of recipients", "D-PORTS"),
  bastion: tcp(bastionPorts.machines, "administration through Bastion", "D-PORTS"),
  "bastion-in": tcp([ports.https], "administration through Bastion", "D-PORTS"),
  hypervisor: tcp([], "provider over WinRM", "D-PORTS"),
  vpn: { ...tcp(vpnPorts, "VPN", "az-witness-vpn"), protocol: "udp" },
};

function anything(purpose: string, source: string): Traffic {
  return { protocol: "any", ports: [], purpose, source };
}

function tcp(open: readonly string[], purpose: string, source: string): Traffic {
  return { protocol: "tcp", ports: open, purpose, source };
}
