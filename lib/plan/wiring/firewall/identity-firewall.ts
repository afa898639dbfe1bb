import { ports } from "../../../facts/ports";
import { signOnPorts } from "../../../facts/zone-ports";
import type { Deployment } from "../../../model";
import type { FirewallRule, ServerPlan } from "../../types";
import { CLOUD, INTERNET, domainControllers, firewallRule, partyOf, withBothEnds, type Party } from "./firewall-rule";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

/**
 * Rules of the servers for directory sync and sign-on: to the directory, to the tenant, between each other, and from
 * users to the proxies.
 */
export function identityRules({ identity }: Deployment, all: readonly ServerPlan[]): FirewallRule[] {
  const signOn = identity?.signOn;
  const directory = domainControllers(all);
  const sync = partyOf("sync servers", all, "directory-sync");
  const rules = [
    firewallRule("member-to-dc", sync, directory, { source: "ec-ports" }),
    firewallRule("sync-out", sync, CLOUD),
    ...(signOn === undefined ? [] : signOnRules(signOn, directory, all)),
  ];
  return withBothEnds(rules);
}

function signOnRules(signOn: SignOn, directory: Party, all: readonly ServerPlan[]): FirewallRule[] {
  if (signOn.method === "password-hash") return [];
  if (signOn.method === "pass-through") {
    const agents = partyOf("sign-on agents", all, "sign-on");
    return [firewallRule("member-to-dc", agents, directory), firewallRule("pass-through-out", agents, CLOUD)];
  }
  const servers = partyOf("federation servers", all, "sign-on");
  const proxies = partyOf("federation proxies", all, "sign-on-proxy");
  const frontEnd = signOn.virtualAddress === undefined ? servers : { ...servers, addresses: [signOn.virtualAddress] };
  const outside = [signOn.publicAddress?.address, ...signOn.proxies.map((proxy) => proxy.publicAddress)];
  // A public address to be created is not known yet: the firewall in front of the proxies then uses their addresses.
  const published = { ...proxies, addresses: [...outside.flatMap((address) => address ?? []), ...proxies.addresses] };
  const byCertificate = signOn.certificateAuthentication === "port-49443" ? [signOnPorts.certificate] : [];
  return [
    firewallRule("member-to-dc", servers, directory, { source: "sso-adfs-ports" }),
    firewallRule("adfs-farm", servers, servers),
    firewallRule("wap-to-adfs", proxies, frontEnd),
    firewallRule("sign-on-outside", INTERNET, published, { ports: [ports.https, ...byCertificate] }),
  ];
}
