/** TCP ports that external clients may reach: HTTPS, its redirection, submission, IMAP and POP over TLS. Source PORT. */
export const clientPorts: readonly string[] = ["443", "80", "587", "993", "995"];

/**
 * Protocols that a proxy could publish and that have their own ports, with the port exposed to the Internet. Mail protocols:
 * source PORT; the others: IANA's service names and port numbers. Everything else uses HTTPS.
 */
export const portsByProtocol: Readonly<Record<string, string>> = {
  http: "80",
  https: "443",
  imap: "993",
  imaps: "993",
  pop: "995",
  pop3: "995",
  pops: "995",
  submission: "587",
  smtp: "25",
  dns: "53",
  ftp: "21",
  kerberos: "88",
  ldap: "389",
  ldaps: "636",
  rdp: "3389",
  smb: "445",
  snmp: "161",
  ssh: "22",
  telnet: "23",
  winrm: "5986",
};

/**
 * TCP ports from the servers of a hybrid deployment to Exchange Online and Microsoft Entra; 80 is for revocation lists.
 * Sources HYB, ENTPORT.
 */
export const hybridOutboundPorts: readonly string[] = ["443", "25", "80"];

/** Sign-in by certificate at AD FS, source ADFSR; status of the pass-through authentication agents, source PTA. */
export const signOnPorts = { certificate: "49443", agentStatus: "8080" } as const;

/** EdgeSync over TLS, from the subscribed site to the Edge server. Source PORT. */
export const edgeSyncPort = "50636";

/**
 * TCP port of a default instance of SQL Server.
 * https://learn.microsoft.com/sql/sql-server/install/configure-the-windows-firewall-to-allow-sql-server-access
 */
export const sqlServerPort = 1433;
