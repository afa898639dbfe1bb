import { liveMigrationMbps } from "../../facts/server-limits";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/member-storages";

export const virtLiveMigrationHeartbeat = catalogueRule("virt-live-migration-heartbeat", {
  why: "While a large machine moves over a slow network it misses heartbeats, and the cluster removes the member.",
  fix: "move members over 10 Gbit/s or more, or relax the cluster thresholds",
  check: (subject) =>
    eachOf(
      memberHosts(subject).filter(({ migration }) => migration === "live"),
      (host) => {
        const path = subject.pathOf(host, "migrationMbps");
        if (host.migrationMbps === undefined)
          return undecided(path, "how fast members are moved between hosts", host.name);
        if (host.migrationMbps >= liveMigrationMbps) return undefined;
        return breach(path, {
          name: host.name,
          message: "members are moved over a network that is too slow for their heartbeats",
          got: `${host.migrationMbps} Mbit/s`,
          expected: `at least ${liveMigrationMbps} Mbit/s`,
        });
      },
    ),
});
