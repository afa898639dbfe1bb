import { healthPages } from "../../facts/health";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeServers } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const monHealthcheck = catalogueRule("mon-healthcheck", {
  why: "Round robin and pools hide a failed server: only a check of each server detects it before users do.",
  fix: "describe the monitoring system in `monitoring`: it is given every server with the health page of each protocol",
  reading:
    "The plan gives every server to every monitoring system, so only whether there is one is judged. The addresses of the names are those of the proxies and servers, which are checked directly.",
  check: (subject) => {
    const servers = exchangeServers(subject);
    if (servers.length === 0) return doesNotApply;
    const path = subject.pathOf(subject.deployment, "monitoring");
    const { monitoring } = subject.plan.wiring;
    if (monitoring.length === 0)
      return answerOf([
        breach(path, {
          message: "nothing monitors the health of the servers' protocols",
          got: "no monitoring system",
          expected: "at least one",
        }),
      ]);
    const httpsChecks = monitoring.flatMap(({ checks }) => checks.filter(({ kind }) => kind === "https"));
    const unchecked = servers.filter(
      ({ name }) => httpsChecks.filter(({ host }) => host === name).length < healthPages.length,
    );
    return answerOf([
      unchecked.length === 0
        ? undefined
        : breach(path, {
            message: "no monitoring system checks the health of every protocol on some servers",
            got: unchecked.length > 3 ? `${unchecked.length} servers` : unchecked.map(({ name }) => name).join(", "),
            expected: "every server with an address at which it can be checked",
          }),
      unalerted(subject),
    ]);
  },
});

/** The operator of an existing system knows whom it alerts; a system to be created alerts nobody unless the document names whom. */
function unalerted(subject: Subject): readonly Verdict[] {
  return subject.deployment.monitoring
    .filter(({ existing, alertsTo }) => !existing && alertsTo === undefined)
    .map((monitoring) =>
      undecided(
        subject.pathOf(monitoring, "alertsTo"),
        `whom ${monitoring.name} alerts when a server fails`,
        monitoring.name,
      ),
    );
}
