import type { MachineRole } from "../../plan";

/** What a machine of a role is given before it joins the domain. */
export interface RoleSetup {
  /** Names of Windows features. */
  readonly features: readonly string[];
  /** Further PowerShell, in this order. */
  readonly parts: readonly RolePart[];
  /** Restarts if a feature asks for it: no join to the domain follows. */
  readonly restarts?: true;
}

export type RolePart = "host-name" | "certificate" | "remote-registry" | "witness-rights" | "witness-firewall";

/** Exchange's prerequisites on Windows Server with desktop. Source: Microsoft Learn, Exchange Server prerequisites, Mailbox role. */
const exchangeFeatures = [
  "Server-Media-Foundation",
  "NET-Framework-45-Core",
  "NET-Framework-45-ASPNET",
  "NET-WCF-HTTP-Activation45",
  "NET-WCF-Pipe-Activation45",
  "NET-WCF-TCP-Activation45",
  "NET-WCF-TCP-PortSharing45",
  "RPC-over-HTTP-proxy",
  "RSAT-Clustering",
  "RSAT-Clustering-CmdInterface",
  "RSAT-Clustering-Mgmt",
  "RSAT-Clustering-PowerShell",
  "WAS-Process-Model",
  "Web-Asp-Net45",
  "Web-Basic-Auth",
  "Web-Client-Auth",
  "Web-Digest-Auth",
  "Web-Dir-Browsing",
  "Web-Dyn-Compression",
  "Web-Http-Errors",
  "Web-Http-Logging",
  "Web-Http-Redirect",
  "Web-Http-Tracing",
  "Web-ISAPI-Ext",
  "Web-ISAPI-Filter",
  "Web-Metabase",
  "Web-Mgmt-Console",
  "Web-Mgmt-Service",
  "Web-Net-Ext45",
  "Web-Request-Monitor",
  "Web-Server",
  "Web-Stat-Compression",
  "Web-Static-Content",
  "Web-Windows-Auth",
  "Web-WMI",
  "Windows-Identity-Foundation",
  "RSAT-ADDS",
];

const exchange: RoleSetup = { features: exchangeFeatures, parts: ["remote-registry", "certificate"] };

/** Those of `exchangeFeatures` that Windows Server without desktop does not have. Source: the same page. */
export const withoutDesktop = ["RSAT-Clustering-Mgmt", "Web-Mgmt-Console", "Windows-Identity-Foundation"] as const;

/** A member joins the domain afterwards, a proxy does not. */
export const roleSetups: Readonly<Partial<Record<MachineRole, RoleSetup>>> = {
  // Source: Microsoft Learn, Create a database availability group: preparing a witness server that is no Exchange server.
  witness: { features: ["FS-FileServer"], parts: ["witness-firewall", "witness-rights"] },
  "sign-on": { features: ["ADFS-Federation", "RSAT-AD-PowerShell"], parts: ["host-name", "certificate"] },
  "sign-on-proxy": { features: ["Web-Application-Proxy"], parts: ["host-name", "certificate"], restarts: true },
  // Source: Microsoft Learn, Prerequisites for Microsoft Entra Connect: .NET and TLS 1.2, which every role is given.
  "directory-sync": { features: ["RSAT-AD-PowerShell"], parts: [] },
  "hybrid-management": exchange,
  mailbox: exchange,
};
