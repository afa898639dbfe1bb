export { Colocation, colocationDocument } from "./colocation";
export type { ColocationDatacenter, ColocationProps, ColocationServer, ColocationWitness } from "./colocation";
export { HybridCloud, hybridCloudDocument } from "./hybrid-cloud";
export type { HybridCloudCampus, HybridCloudProps, HybridCloudRegion } from "./hybrid-cloud";
export { PrivateCloud, privateCloudDocument } from "./private-cloud";
export type { PrivateCloudDatacenter, PrivateCloudProps, PrivateCloudWitness } from "./private-cloud";
