import { stringify } from "yaml";
import type { MachinePlan } from "../../plan";
import type { ManagedRole } from "./managed-role";

/** The user data of cloud-init on Debian. */
export function userData({ packages, files, commands }: ManagedRole): string {
  const data = {
    package_update: true,
    packages: [...packages].sort(),
    write_files: files.map(({ path, mode, text }) => ({ path, permissions: mode, defer: true, content: text })),
    runcmd: commands,
  };
  return `#cloud-config\n${stringify(data, { lineWidth: 0 })}`;
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
