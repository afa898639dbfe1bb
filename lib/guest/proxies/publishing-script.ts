import type { ProxyWiring } from "../../plan";
import { quoted } from "../mailflow/powershell";
import { stem } from "./protocol-paths";
import { publishedPages } from "./published-pages";

/**
 * Publishes the names of an existing Web Application Proxy, for PowerShell on its first server: the others of its cluster read the
 * same configuration. May run again.
 */
export function publishingScript(proxy: ProxyWiring): string {
  const pages = publishedPages(proxy).filter(
    ({ protocol }) => protocol !== "ecp" || proxy.publishes.includes("ecp-user"),
  );
  const applications = proxy.hosts.flatMap((host) =>
    pages.map(({ protocol, path }) => ({
      name: `${host} ${protocol}`,
      url: `https://${host}${stem(path)}/`,
      isSignedOn: proxy.settings.preauthentication[protocol] === "adfs",
    })),
  );
  const head = [
    `# Publishes Exchange on the Web Application Proxy ${proxy.name}. Written by mail-constructs; may run again.`,
    "# The names must lead this server to the Mailbox servers: by its DNS servers, or by lines in its hosts file.",
    ...proxy.pool.map(
      ({ server, address, backup }) => `#   ${address} ${server}${backup ? " (if the others fail)" : ""}`,
    ),
    "# Needed: the certificate of the Mailbox servers by its thumbprint, and for sign-on at AD FS the name of its relying party.",
    "param([Parameter(Mandatory)] [string] $Thumbprint, [string] $RelyingParty = 'Outlook on the web')",
    "$ErrorActionPreference = 'Stop'",
  ];
  return `${[...head, ...applications.flatMap((one) => ["", ...application(one)])].join("\n")}\n`;
}

interface Application {
  readonly name: string;
  readonly url: string;
  readonly isSignedOn: boolean;
}

function application({ name, url, isSignedOn }: Application): string[] {
  const signOn = isSignedOn
    ? ["ExternalPreauthentication = 'ADFS'", "ADFSRelyingPartyName = $RelyingParty"]
    : ["ExternalPreauthentication = 'PassThrough'"];
  return [
    "$settings = @{",
    ...[
      `ExternalUrl = ${quoted(url)}`,
      `BackendServerUrl = ${quoted(url)}`,
      "ExternalCertificateThumbprint = $Thumbprint",
      ...signOn,
    ].map((line) => `    ${line}`),
    "}",
    `$found = Get-WebApplicationProxyApplication | Where-Object Name -EQ ${quoted(name)}`,
    `if ($found) { Set-WebApplicationProxyApplication -ID $found.ID @settings }`,
    `else { Add-WebApplicationProxyApplication -Name ${quoted(name)} @settings }`,
  ];
}
