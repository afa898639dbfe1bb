import { stringify } from "yaml";
import type { MachinePlan } from "../../plan";
import type { ManagedFile, ManagedRole } from "./managed-role";

/** The user data of cloud-init on Debian; without a role the machine only gets its name and addresses. */
export function userData(role: ManagedRole | undefined): string {
  const { packages = [], files = [], commands = [], services = [] } = role ?? {};
  const runcmd = [
    ...commands,
    ...(services.length === 0 ? [] : [["systemctl", "daemon-reload"]]),
    ...services.map((service) => ["systemctl", "enable", service]),
    ...services.map((service) => ["systemctl", "restart", service]),
  ];
  // An empty list is refused.
  const data = {
    package_update: true,
    ...(packages.length === 0 ? {} : { packages: [...packages].sort() }),
    ...(files.length === 0 ? {} : { write_files: files.map(fileAt) }),
    ...(runcmd.length === 0 ? {} : { runcmd }),
  };
  return `#cloud-config\n${stringify(data, { lineWidth: 0 })}`;
}

/** Written after the packages are installed. */
function fileAt({ path, mode, text }: ManagedFile) {
  return { path, permissions: mode, defer: true, content: text };
}

/** A machine of this name is set up once: cloud-init asks for the identifier. */
export function metaData({ name }: MachinePlan): string {
  return stringify({ "instance-id": name, "local-hostname": name.toLowerCase() });
}

/** Addresses of the plan, in the second version of cloud-init's own format; the first adapter leads out. */
export function networkConfig({ adapters }: MachinePlan): string {
  const ethernets = adapters.map(({ address, prefixLength, gateway, dns, routes }, i) => [
    `eth${i}`,
    {
      dhcp4: false,
      addresses: [`${address}/${prefixLength}`],
      ...(gateway === undefined && routes.length === 0
        ? {}
        : {
            routes: [
              ...(gateway === undefined ? [] : [{ to: "0.0.0.0/0", via: gateway }]),
              ...routes.map(({ to, via }) => ({ to, via })),
            ],
          }),
      ...(dns.length === 0 ? {} : { nameservers: { addresses: [...dns] } }),
    },
  ]);
  return stringify({ version: 2, ethernets: Object.fromEntries(ethernets) as object });
}
