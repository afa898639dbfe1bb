import type { Subject } from "../types";

/** An address that is reachable from the Internet, with its path in the document. */
export interface PublishedAddress {
  readonly name: string;
  readonly path: string;
  readonly address: string;
}

/** Public addresses of proxies, gateways, the hybrid endpoint and sign-on in the document. */
export function publishedAddresses(subject: Subject): readonly PublishedAddress[] {
  const { proxies, gateways, hybrid, identity } = subject.deployment;
  const fronts = [...proxies, ...gateways].flatMap((front) => {
    if (front.publicAddress === undefined) return [];
    const group = [...proxies, ...gateways].filter((other) => other.group === front.group);
    // Members of a group with one address each get them from a range.
    const ranged = new Set(group.map(({ publicAddress }) => publicAddress)).size > 1;
    const path = subject.pathOf(front, ranged ? "publicAddresses" : "publicAddress");
    return [{ name: front.name, path, address: front.publicAddress }];
  });
  const services = [
    { name: hybrid?.endpoint?.name, of: hybrid?.endpoint?.publicAddress },
    { name: identity?.signOn?.service, of: identity?.signOn?.publicAddress },
  ].flatMap(({ name, of }) =>
    name === undefined || of?.address === undefined
      ? []
      : [{ name, path: subject.pathOf(of, "address"), address: of.address }],
  );
  return [...fronts, ...services];
}
