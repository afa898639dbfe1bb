import { endOf, type RequiredCase } from "../failures";
import type { SignOnLoss } from "../types";
import { failedNames } from "./parts";
import { Places } from "./server-places";
import { reachUnder } from "./reach";
import type { Scene } from "./simulate";

/** Kinds of sign-on servers that some case removes entirely, each with its first case. */
export function signOnLosses(scene: Scene, cases: readonly RequiredCase[]): SignOnLoss[] {
  const signOn = scene.deployment.identity?.signOn;
  if (signOn === undefined || signOn.servers.length === 0) return [];
  const places = new Places(scene.plan.servers);
  const servers = signOn.servers.map((server) => places.of(server));
  const proxies = signOn.proxies.map((proxy) => places.of(proxy));
  const found = new Map<SignOnLoss["kind"], SignOnLoss>();
  const lose = (kind: SignOnLoss["kind"], lost: readonly { readonly name: string }[], failed: readonly string[]) => {
    if (!found.has(kind)) found.set(kind, { kind, servers: lost.map(({ name }) => name), failed });
  };
  for (const steps of cases) {
    const failure = endOf(steps);
    const reach = reachUnder(failure, []);
    const failed = failedNames(failure);
    const serversLeft = servers.filter(reach.runs);
    const proxiesLeft = proxies.filter(reach.runs);
    if (serversLeft.length === 0) lose("servers", servers, failed);
    if (proxies.length > 0 && proxiesLeft.length === 0) lose("proxies", proxies, failed);
    const cut = proxiesLeft.length > 0 && serversLeft.length > 0 &&
      !proxiesLeft.some((proxy) => serversLeft.some((server) => reach.passes(proxy, server))); // prettier-ignore
    if (cut) lose("path", [...proxiesLeft, ...serversLeft], failed);
  }
  return [...found.values()];
}
