import { healthPages } from "../../facts/health";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeServers } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const monHealthcheck = catalogueRule("mon-healthcheck", {
  why: "Round robin and pools hide a sick server: only a check of each server shows it before its users call.",
  fix: "describe the monitoring system in `monitoring`: it is handed every server with the health page of each protocol",
  reading:
    "The plan hands every server to every monitoring system; what is judged is that there is one. The names' addresses are those of the proxies and servers, which are asked directly.",
  check: (subject) => {
    const servers = exchangeServers(subject);
    if (servers.length === 0) return doesNotApply;
    const path = subject.pathOf(subject.deployment, "monitoring");
    const { monitoring } = subject.plan.wiring;
    if (monitoring.length === 0)
      return answerOf([
        breach(path, {
          message: "nobody asks the servers whether their protocols are healthy",
          got: "no monitoring system",
          expected: "at least one",
        }),
      ]);
    const asked = monitoring.flatMap(({ checks }) => checks.filter(({ kind }) => kind === "https"));
    const unasked = servers.filter(({ name }) => asked.filter(({ host }) => host === name).length < healthPages.length);
    return answerOf([
      unasked.length === 0
        ? undefined
        : breach(path, {
            message: "no monitoring system asks some servers for the health of every protocol",
            got: unasked.length > 3 ? `${unasked.length} servers` : unasked.map(({ name }) => name).join(", "),
            expected: "every server with an address that it can be asked at",
          }),
      nobodyTold(subject),
    ]);
  },
});

/** Who keeps an existing system knows whom it calls; one that is to be made calls nobody unless the document says whom. */
function nobodyTold(subject: Subject): readonly Verdict[] {
  return subject.deployment.monitoring
    .filter(({ existing, alertsTo }) => !existing && alertsTo === undefined)
    .map((monitoring) =>
      undecided(
        subject.pathOf(monitoring, "alertsTo"),
        `whom ${monitoring.name} tells of a sick server`,
        monitoring.name,
      ),
    );
}
