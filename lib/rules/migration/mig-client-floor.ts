import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration";

export const migClientFloor = catalogueRule("mig-client-floor", {
  why: "Extended Protection is on in SE: clients that speak no TLS 1.2 or no NTLMv2 are locked out on the day of the cutover.",
  fix: "update these clients, or their settings, before the names move",
  reading:
    "Without `migration.oldestClients` the clients are taken to be supported ones; how old Outlook may be is the claim of life-outlook-clients.",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    if (migration?.target !== "cluster" || exchange.version === "2016" || exchangeSources(subject).length === 0)
      return doesNotApply;
    const { tls, ntlm } = migration.oldestClients ?? {};
    const path = subject.pathOf(migration, "oldestClients");
    return answerOf([
      tls === "1.0" || tls === "1.1"
        ? breach(`${path}.tls`, { message: "some clients do not speak TLS 1.2", got: tls, expected: "1.2 or later" })
        : undefined,
      ntlm === "v1"
        ? breach(`${path}.ntlm`, { message: "some clients do not speak NTLMv2", got: ntlm, expected: "v2" })
        : undefined,
    ]);
  },
});
