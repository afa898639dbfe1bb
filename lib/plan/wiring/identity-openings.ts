import { ports } from "../../facts/ports";
import { signOnPorts } from "../../facts/zone-ports";
import type { Deployment } from "../../model";
import type { FirewallOpening } from "../types";
import { CLOUD, INTERNET, domainControllers, opening, type Party } from "./opening";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

/** What servers of directory sync and sign-on need: the directory, the tenant, each other, and users at the proxies. */
export function identityOpenings(deployment: Deployment): FirewallOpening[] {
  const { directorySync, signOn } = deployment.identity ?? {};
  const directory = domainControllers(deployment);
  const sync = party("sync servers", directorySync?.servers ?? []);
  const openings = [
    opening(sync, directory, "any", [], "directory: no filter", "ec-ports"),
    opening(sync, CLOUD, "tcp", [ports.https, ports.http], "synchronization, revocation lists", "ec-ports"),
    ...(signOn === undefined ? [] : signOnOpenings(signOn, directory)),
  ];
  return openings.filter((one) => one.fromAddresses.length > 0 && one.toAddresses.length > 0);
}

function signOnOpenings(signOn: SignOn, directory: Party): FirewallOpening[] {
  if (signOn.method === "password-hash") return [];
  if (signOn.method === "pass-through") {
    const agents = party("sign-on agents", signOn.servers);
    return [
      opening(agents, directory, "any", [], "directory: no filter", "port-ad"),
      opening(agents, CLOUD, "tcp", [ports.https, ports.http, signOnPorts.agentStatus], "sign-on", "sso-pta-3"),
    ];
  }
  const servers = party("federation servers", signOn.servers);
  const proxies = party("federation proxies", signOn.proxies);
  const source = "sso-adfs-ports";
  const front = signOn.virtualAddress === undefined ? servers : { ...servers, addresses: [signOn.virtualAddress] };
  const outside = [signOn.publicAddress?.address, ...signOn.proxies.map((proxy) => proxy.publicAddress)];
  // A public address that is to be created is not known yet: then the firewall before the proxies goes by their own.
  const published = { ...proxies, addresses: [...outside.flatMap((address) => address ?? []), ...proxies.addresses] };
  const byCertificate = signOn.certificateAuthentication === "port-49443" ? [signOnPorts.certificate] : [];
  return [
    opening(servers, directory, "any", [], "directory: no filter", source),
    opening(servers, servers, "tcp", [ports.http, ports.https], "configuration of the farm", source),
    opening(proxies, front, "tcp", [ports.https], "sign-on from outside", source),
    opening(INTERNET, published, "tcp", [ports.https, ...byCertificate], "sign-on from outside", source),
  ];
}

function party(name: string, machines: readonly { readonly address?: string }[]): Party {
  return { name, addresses: machines.flatMap(({ address }) => address ?? []) };
}
