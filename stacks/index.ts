export { Colocation, colocationDocument } from "./colocation";
export type { ColocationDatacenter, ColocationProps, ColocationServer, ColocationWitness } from "./colocation";
