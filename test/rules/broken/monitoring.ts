import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const monitoring: BrokenDocuments = {
  town: [{ set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] }],
  government: [{ set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] }],
  school: [],
};
