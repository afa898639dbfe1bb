import type { Plan, ProxyWiring } from "../../plan";
import { onMachine } from "../files";
import { certificatePath } from "../haproxy";
import { proxyFiles } from "../proxies";
import type { ManagedFile, ManagedRole } from "./managed-role";

/** What a created reverse proxy is set up with; nothing for software that does not run on Debian, or without servers. */
export function proxyRole({ wiring }: Plan, machine: string): ManagedRole | undefined {
  const proxy = wiring.proxies.find(({ name, existing }) => name === machine && !existing);
  const packages = proxy === undefined ? undefined : softwarePackages[proxy.software];
  if (proxy === undefined || packages === undefined || proxy.pool.length === 0) return undefined;
  const { shared } = proxy.settings;
  const files = onMachine(proxyFiles(proxy));
  const secrets = secretsOf(proxy);
  return {
    packages: [...packages, ...(shared === undefined ? [] : ["curl", "keepalived"])],
    files: [...files, ...(secrets.length === 0 ? [] : waiting(proxy.software, secrets))],
    commands: secrets.length === 0 ? [] : [["mkdir", "--parents", "--mode=0700", "/etc/haproxy/certificates"]],
    secrets,
    services: [
      ...(secrets.length === 0 ? [] : [`${proxy.software}-secrets.path`]),
      proxy.software,
      ...(shared === undefined ? [] : ["keepalived"]),
    ],
  };
}

/** Certificates, which no document and no state contains. */
function secretsOf({ software, mode, settings }: ProxyWiring): ManagedRole["secrets"] {
  if (software !== "haproxy") return [];
  return [
    ...(mode === "tls-bridging"
      ? [{ path: certificatePath, what: "certificate of the Mailbox servers with its key" }]
      : []),
    ...(settings.issuer === "public"
      ? []
      : [{ path: "/etc/haproxy/authorities.pem", what: "certificates of the authorities of the Mailbox servers" }]),
  ];
}

const softwarePackages: Readonly<Record<string, readonly string[]>> = {
  haproxy: ["haproxy", "socat"],
  nginx: ["libnginx-mod-stream", "nginx"],
};

/** The service starts as soon as everything that people put there is there, without anybody starting it. */
function waiting(service: string, secrets: ManagedRole["secrets"]): ManagedFile[] {
  const conditions = secrets.map(({ path }) => `ConditionPathExists=${path}`);
  return [
    {
      path: `/etc/systemd/system/${service}.service.d/secrets.conf`,
      mode: "0644",
      text: `[Unit]\n${conditions.join("\n")}\n`,
    },
    {
      path: `/etc/systemd/system/${service}-secrets.path`,
      mode: "0644",
      text: `[Unit]\nDescription=What ${service} waits for\n\n[Path]\n${secrets.map(({ path }) => `PathChanged=${path}`).join("\n")}\nUnit=${service}.service\n\n[Install]\nWantedBy=multi-user.target\n`,
    },
  ];
}
