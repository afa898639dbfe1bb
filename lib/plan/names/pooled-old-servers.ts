import type { Deployment } from "../../model";

type OldServer = NonNullable<Deployment["migration"]>["sources"][number]["servers"][number];

/** Servers to be replaced that take clients under the new names too, as long as both generations run. */
export function pooledOldServers({ migration }: Deployment): readonly OldServer[] {
  return (migration?.sources ?? []).flatMap((source) => (source.inClientPool === true ? source.servers : []));
}
