import { endOf, type RequiredCase } from "../failures";
import type { SignOnLoss } from "../types";
import type { NameEntry } from "./client-entries";
import { clientsCut, isUseful, reachesDirectory } from "./names-under";
import { failedNames } from "./parts";
import { reachUnder, type Reach } from "./reach";
import type { Scene } from "./simulate";

type Loss = Omit<SignOnLoss, "failed">;

/** Reasons for which some case prevents sign-on, each with its first case. */
export function signOnLosses(scene: Scene, cases: readonly RequiredCase[]): SignOnLoss[] {
  const entries = scene.names.filter(({ purpose }) => purpose === "sign-on");
  const found = new Map<SignOnLoss["kind"], SignOnLoss>();
  for (const steps of entries.length === 0 ? [] : cases) {
    const failure = endOf(steps);
    const reach = reachUnder(failure, [], scene.outlets);
    const failed = failedNames(failure);
    for (const loss of entries.flatMap((entry) => lossesOf(entry, reach))) {
      if (!found.has(loss.kind)) found.set(loss.kind, { ...loss, failed });
    }
  }
  return [...found.values()];
}

/** Why nobody, or nobody in some place, signs on by one name. */
function lossesOf({ entries, needs }: NameEntry, reach: Reach): Loss[] {
  const servers = entries.flatMap(({ pool = [] }) => pool);
  const proxies = entries.flatMap(({ carriers }) => carriers);
  const proxiesLeft = proxies.filter(reach.runs);
  const able = servers.filter((server) => isUseful(server, needs, reach));
  const noProxy = proxies.length > 0 && proxiesLeft.length === 0 ? [loss("proxies", proxies)] : [];
  if (able.length === 0) return [unable(servers, needs, reach), ...noProxy];
  if (noProxy.length > 0) return noProxy;
  const isCut = proxiesLeft.length > 0 && !proxiesLeft.some((proxy) => able.some((server) => reach.passes(proxy, server))); // prettier-ignore
  if (isCut) return [loss("path", [...proxiesLeft, ...able])];
  return clientsCut(able, needs, reach).length > 0 ? [loss("clients", able)] : [];
}

function unable(servers: Named, needs: NameEntry["needs"], reach: Reach): Loss {
  const running = servers.filter(reach.serves);
  if (running.length === 0) return loss("servers", servers);
  const directed = running.filter((server) => reachesDirectory(server, needs, reach));
  return directed.length === 0 ? loss("directory", running) : loss("internet", directed);
}

type Named = Parameters<typeof clientsCut>[0];

function loss(kind: SignOnLoss["kind"], lost: Named): Loss {
  return { kind, servers: lost.map(({ name }) => name) };
}
