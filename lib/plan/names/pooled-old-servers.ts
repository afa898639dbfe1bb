import type { Deployment } from "../../model";

type OldServer = NonNullable<Deployment["migration"]>["sources"][number]["servers"][number];

/** Old servers that also serve clients under the new names while both generations are in operation. */
export function pooledOldServers({ migration }: Deployment): readonly OldServer[] {
  return (migration?.sources ?? []).flatMap((source) => (source.inClientPool === true ? source.servers : []));
}
