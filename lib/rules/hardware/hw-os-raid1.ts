import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { systemStorages } from "../support/member-storages";

export const hwOsRaid1 = catalogueRule("hw-os-raid1", {
  aliases: ["hw-mountpoint-host-raid"],
  why: "The system, the binaries, the transport database and the queues are on this disk: if it fails, the server fails.",
  fix: "place the system disks on a mirrored volume",
  check: (subject) =>
    eachOf(systemStorages(subject), ({ host, storage }) => {
      const path = subject.pathOf(storage, "raid");
      if (storage.raid === undefined && storage.layout === "volume") {
        return undecided(path, `whether ${storage.name} of ${host.name} is mirrored`, host.name);
      }
      if (storage.raid === "raid-1" || storage.raid === "raid-10") return undefined;
      return breach(path, {
        name: host.name,
        message: "the system disks of Exchange servers are not mirrored",
        got: storage.raid ?? storage.layout,
        expected: "raid-1 or raid-10",
      });
    }),
});
