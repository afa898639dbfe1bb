import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofServers } from "../support/exchange";

export const lifeLicensePerServer = catalogueRule("life-license-per-server", {
  why: "A server without a product key is a trial, valid for a limited time, and mounts as few databases as Standard Edition.",
  fix: "order licences, or plan fewer members",
  reading: "Judged if `exchange.licenses` is specified: one licence per member, whatever it hosts.",
  check: (subject) =>
    ofServers(subject, () => {
      const { licenses } = subject.deployment.exchange;
      const servers = subject.plan.machines.filter(({ role }) => role === "mailbox").length;
      if (licenses === undefined || licenses >= servers) return [];
      return [
        breach(exchangePath(subject, "licenses"), {
          message: "there are fewer server licences than members",
          got: licenses,
          expected: `at least ${servers}`,
        }),
      ];
    }),
});
