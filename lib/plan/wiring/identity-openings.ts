import { ports } from "../../facts/ports";
import { signOnPorts } from "../../facts/zone-ports";
import type { Deployment } from "../../model";
import type { FirewallOpening, ServerPlan } from "../types";
import { CLOUD, INTERNET, domainControllers, opening, partyOf, type Party } from "./opening";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

/** What servers of directory sync and sign-on need: the directory, the tenant, each other, and users at the proxies. */
export function identityOpenings({ identity }: Deployment, all: readonly ServerPlan[]): FirewallOpening[] {
  const signOn = identity?.signOn;
  const directory = domainControllers(all);
  const sync = partyOf("sync servers", all, "directory-sync");
  const openings = [
    opening(sync, directory, "any", [], "directory: no filter", "ec-ports"),
    opening(sync, CLOUD, "tcp", [ports.https, ports.http], "synchronization, revocation lists", "ec-ports"),
    ...(signOn === undefined ? [] : signOnOpenings(signOn, directory, all)),
  ];
  return openings.filter((one) => one.fromAddresses.length > 0 && one.toAddresses.length > 0);
}

function signOnOpenings(signOn: SignOn, directory: Party, all: readonly ServerPlan[]): FirewallOpening[] {
  if (signOn.method === "password-hash") return [];
  if (signOn.method === "pass-through") {
    const agents = partyOf("sign-on agents", all, "sign-on");
    return [
      opening(agents, directory, "any", [], "directory: no filter", "port-ad"),
      opening(agents, CLOUD, "tcp", [ports.https, ports.http, signOnPorts.agentStatus], "sign-on", "sso-pta-3"),
    ];
  }
  const servers = partyOf("federation servers", all, "sign-on");
  const proxies = partyOf("federation proxies", all, "sign-on-proxy");
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
