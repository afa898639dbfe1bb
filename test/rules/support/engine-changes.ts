import type { Change } from "./describe-rule";

/** Single changes that cause findings of the engine itself: waivers that are expired, unused or of unknown rules. */
export const engineChanges: readonly Change[] = [
  { from: "town", set: "waivers[1].expires", to: "2026-11-01", finds: ["waiver-expired", "ns-mx"] },
  { from: "town", set: "waivers[0].rule", to: "proxy-two-per-dcc", finds: ["waiver-unknown-rule", "proxy-two-per-dc"] },
  { from: "town", set: "waivers[0].place", to: "mailgw", finds: ["waiver-unused", "proxy-two-per-dc"] },
  { from: "government", set: "waivers[0].expires", to: "2026-01-01", finds: ["waiver-expired", "bk-offsite"] },
  { from: "government", set: "waivers[0].rule", to: "bk-ofsite", finds: ["waiver-unknown-rule", "bk-offsite"] },
  { from: "government", set: "waivers[0].place", to: "north", finds: ["waiver-unused", "bk-offsite"] },
];
