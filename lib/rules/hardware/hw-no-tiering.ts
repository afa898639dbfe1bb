import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachMemberStorage } from "../support/storage";

export const hwNoTiering = catalogueRule("hw-no-tiering", {
  why: "Exchange reads evenly over the whole database, so tiering moves data up and down without end and latency jumps.",
  fix: "take the volumes of members out of tiering",
  check: (subject) =>
    eachMemberStorage(subject, (storage, host) => {
      if (!storage.features.includes("tiering")) return undefined;
      return breach(subject.pathOf(storage, "features"), {
        name: host.name,
        message: "the storage of members moves data between tiers",
        got: "tiering",
        expected: "no tiering",
      });
    }),
});
