import type { BrokenDocuments } from "./broken-document";
import { hybridElsewhere } from "./hybrid-elsewhere";
import { hybridSchool } from "./hybrid-school";

/** Single changes whose named rule belongs to this area. */
export const hybrid: BrokenDocuments = { ...hybridElsewhere, school: hybridSchool };
