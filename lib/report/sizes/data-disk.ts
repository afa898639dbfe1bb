import type { ClusterSizes } from "../../plan";
import { grouped } from "../text/words";

/** `2,479 GB`, or `1,983 to 2,479 GB` where the data disks of a DAG differ. */
export function dataDiskText({ dataDisks, dataDiskGB }: ClusterSizes): string {
  const smallest = Math.min(dataDiskGB, ...dataDisks.map(({ sizeGB }) => sizeGB));
  return `${smallest === dataDiskGB ? "" : `${grouped(smallest)} to `}${grouped(dataDiskGB)} GB`;
}
