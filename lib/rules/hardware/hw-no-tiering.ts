import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachMemberStorage } from "../support/member-storages";

export const hwNoTiering = catalogueRule("hw-no-tiering", {
  why: "Exchange reads evenly across the whole database, so tiering moves data back and forth endlessly and latency varies.",
  fix: "exclude the members' volumes from tiering",
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
