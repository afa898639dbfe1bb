import { ports } from "../../facts/ports";
import { signOnPorts } from "../../facts/zone-ports";
import type { Deployment } from "../../model";
import type { FirewallRule, ServerPlan } from "../types";
import { CLOUD, INTERNET, domainControllers, firewallRule, partyOf, type Party } from "./firewall-rule";

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
    firewallRule(sync, directory, "any", [], {
      flow: "member-to-dc",
      purpose: "directory: no filter",
      source: "ec-ports",
    }),
    firewallRule(sync, CLOUD, "tcp", [ports.https, ports.http], {
      flow: "sync-out",
      purpose: "synchronization, revocation lists",
      source: "ec-ports",
    }),
    ...(signOn === undefined ? [] : signOnRules(signOn, directory, all)),
  ];
  return rules.filter((planned) => planned.fromAddresses.length > 0 && planned.toAddresses.length > 0);
}

function signOnRules(signOn: SignOn, directory: Party, all: readonly ServerPlan[]): FirewallRule[] {
  if (signOn.method === "password-hash") return [];
  if (signOn.method === "pass-through") {
    const agents = partyOf("sign-on agents", all, "sign-on");
    return [
      firewallRule(agents, directory, "any", [], {
        flow: "member-to-dc",
        purpose: "directory: no filter",
        source: "port-ad",
      }),
      firewallRule(agents, CLOUD, "tcp", [ports.https, ports.http, signOnPorts.agentStatus], {
        flow: "agents-out",
        purpose: "sign-on",
        source: "sso-pta-3",
      }),
    ];
  }
  const servers = partyOf("federation servers", all, "sign-on");
  const proxies = partyOf("federation proxies", all, "sign-on-proxy");
  const source = "sso-adfs-ports";
  const frontEnd = signOn.virtualAddress === undefined ? servers : { ...servers, addresses: [signOn.virtualAddress] };
  const outside = [signOn.publicAddress?.address, ...signOn.proxies.map((proxy) => proxy.publicAddress)];
  // A public address to be created is not known yet: the firewall in front of the proxies then uses their addresses.
  const published = { ...proxies, addresses: [...outside.flatMap((address) => address ?? []), ...proxies.addresses] };
  const byCertificate = signOn.certificateAuthentication === "port-49443" ? [signOnPorts.certificate] : [];
  return [
    firewallRule(servers, directory, "any", [], { flow: "member-to-dc", purpose: "directory: no filter", source }),
    firewallRule(servers, servers, "tcp", [ports.http, ports.https], {
      flow: "adfs-farm",
      purpose: "configuration of the farm",
      source,
    }),
    firewallRule(proxies, frontEnd, "tcp", [ports.https], {
      flow: "wap-to-adfs",
      purpose: "sign-on from the Internet",
      source,
    }),
    firewallRule(INTERNET, published, "tcp", [ports.https, ...byCertificate], {
      flow: "sign-on-outside",
      purpose: "sign-on from the Internet",
      source,
    }),
  ];
}
