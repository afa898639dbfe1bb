import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofServers } from "../support/exchange";

export const lifeLicensePerServer = catalogueRule("life-license-per-server", {
  why: "A server without a key is a trial that nobody may run for long, and it mounts as few databases as Standard.",
  fix: "order licences, or plan fewer members",
  reading: "Judged where `exchange.licenses` says how many there are: one a member, whatever it holds.",
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
