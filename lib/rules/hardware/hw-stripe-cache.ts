import { stripeKB } from "../../facts/server-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { databaseStorages, memberStorages } from "../support/storage";

export const hwStripeCache = catalogueRule("hw-stripe-cache", {
  why: "Small stripes split each database read over several disks; an unprotected cache loses acknowledged writes.",
  fix: "set the stripe to 256 KB or more and protect the write cache by battery or flash",
  reading:
    "Judged where the document says stripe or cache: the stripe under databases, as a mirror has none; the cache under systems too, which hold the queue.",
  check: (subject) => {
    const databases = databaseStorages(subject).map(({ storage }) => storage);
    return eachOf(memberStorages(subject), ({ host, storage }) => [
      storage.stripeKB === undefined || storage.stripeKB >= stripeKB || !databases.includes(storage)
        ? undefined
        : breach(subject.pathOf(storage, "stripeKB"), {
            name: host.name,
            message: "the stripe of the RAID is too small",
            got: `${storage.stripeKB} KB`,
            expected: `at least ${stripeKB} KB`,
          }),
      storage.writeCache !== "unprotected"
        ? undefined
        : breach(subject.pathOf(storage, "writeCache"), {
            name: host.name,
            message: "the write cache is lost with the power",
            got: storage.writeCache,
            expected: "protected",
          }),
    ]);
  },
});
