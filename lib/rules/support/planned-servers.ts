import { serverEntries, serverKey, type ServerEntry, type ServerRole } from "../../model";
import type { ServerPlan } from "../../plan";
import type { Subject } from "../types";

/** Servers of the deployment with one of the roles, created or existing. */
export function serversWith(subject: Subject, ...roles: readonly ServerRole[]): readonly ServerPlan[] {
  return subject.plan.servers.filter((server) => server.roles.some((role) => roles.includes(role)));
}

/** The server with one of the roles that has this name or this address. */
export function serverLike(
  subject: Subject,
  { name, address }: { readonly name: string; readonly address?: string },
  ...roles: readonly ServerRole[]
): ServerPlan | undefined {
  const key = serverKey(name, subject.deployment);
  return serversWith(subject, ...roles).find(
    (server) =>
      serverKey(server.name, subject.deployment) === key ||
      (address !== undefined && Object.values(server.addresses).includes(address)),
  );
}

/** A server other than members, as the document names it. */
export interface NamedServer extends ServerEntry {
  /** Path of its entry in the document. */
  readonly path: string;
  /** Path of its address: an entry with `count` has its addresses under another key. */
  readonly addressPath: string;
}

/** Every place in the document that names a server other than members, with one of the roles if any are given. */
export function namedServers(subject: Subject, ...roles: readonly ServerRole[]): readonly NamedServer[] {
  const entries = serverEntries(subject.deployment, subject.deployment.clusters);
  const paths = entries.map((entry) => subject.pathOf(entry.of));
  const times = new Map<string, number>();
  for (const path of paths) times.set(path, (times.get(path) ?? 0) + 1);
  return entries.flatMap((entry, i) => {
    const path = paths[i] ?? "";
    const key = (times.get(path) ?? 0) > 1 ? "addresses" : "address";
    return roles.length > 0 && !roles.includes(entry.role) ? [] : [{ ...entry, path, addressPath: `${path}.${key}` }];
  });
}
