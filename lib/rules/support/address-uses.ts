import type { Subject } from "../types";
import { namedServers } from "./planned-servers";

/** An internal address that the document assigns. */
export interface AddressUse {
  readonly name: string;
  readonly address: string;
  readonly path: string;
  /** Its datacenter; omitted if the document does not specify one. */
  readonly datacenter?: string;
}

/** Internal addresses of everything but the members, whose addresses the model checks against their networks. */
export function addressUses(subject: Subject): readonly AddressUse[] {
  return [...servers(subject), ...virtualAddresses(subject), ...signOnAddress(subject)];
}

function servers(subject: Subject): readonly AddressUse[] {
  return namedServers(subject).flatMap(({ name, address, datacenter, addressPath: path }): AddressUse[] =>
    address === undefined ? [] : [{ name, address, path, ...(datacenter === undefined ? {} : { datacenter }) }],
  );
}

function virtualAddresses(subject: Subject): readonly AddressUse[] {
  const shared = new Map(subject.deployment.proxies.map((proxy) => [proxy.virtualAddress ?? "", proxy]));
  return [...shared].flatMap(([address, proxy]): AddressUse[] => {
    if (address === "") return [];
    const { group, datacenter } = proxy;
    return [{ name: group, address, datacenter, path: subject.pathOf(proxy, "virtualAddress") }];
  });
}

function signOnAddress(subject: Subject): readonly AddressUse[] {
  const signOn = subject.deployment.identity?.signOn;
  const [server] = signOn?.servers ?? [];
  if (signOn?.virtualAddress === undefined || server === undefined) return [];
  const { service = "sign-on", virtualAddress: address } = signOn;
  return [{ name: service, address, datacenter: server.datacenter, path: subject.pathOf(signOn, "virtualAddress") }];
}
