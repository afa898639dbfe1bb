import { stripeKB } from "../../facts/server-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { databaseStorages, memberStorages } from "../support/member-storages";

export const hwStripeCache = catalogueRule("hw-stripe-cache", {
  why: "Small stripes split each database read over several disks, and an unprotected cache loses acknowledged writes.",
  fix: `set the stripe to at least ${stripeKB} KB and protect the write cache with a battery or flash`,
  reading:
    "Judged where the document specifies stripe or cache: the stripe for data disks, since a mirror has none, and the cache also for system disks, which hold the queue.",
  check: (subject) => {
    const databases = databaseStorages(subject).map(({ storage }) => storage);
    return eachOf(memberStorages(subject), ({ host, storage }) => [
      storage.stripeKB === undefined || storage.stripeKB >= stripeKB || !databases.includes(storage)
        ? undefined
        : breach(subject.pathOf(storage, "stripeKB"), {
            name: host.name,
            message: "the RAID stripe is too small",
            got: `${storage.stripeKB} KB`,
            expected: `at least ${stripeKB} KB`,
          }),
      storage.writeCache !== "unprotected"
        ? undefined
        : breach(subject.pathOf(storage, "writeCache"), {
            name: host.name,
            message: "the write cache is lost when power fails",
            got: storage.writeCache,
            expected: "protected",
          }),
    ]);
  },
});
