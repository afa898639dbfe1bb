import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration-sources";

export const migClientFloor = catalogueRule("mig-client-floor", {
  why: "Extended Protection is on in SE: clients without TLS 1.2 or NTLMv2 are locked out at the cutover.",
  fix: "update these clients, or their settings, before the names move",
  reading:
    "If `migration.oldestClients` is omitted, all clients are assumed to be supported; the minimum version of Outlook is judged by life-outlook-clients.",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    if (migration?.target !== "cluster" || exchange.version === "2016" || exchangeSources(subject).length === 0)
      return doesNotApply;
    const { tls, ntlm } = migration.oldestClients ?? {};
    const path = subject.pathOf(migration, "oldestClients");
    return answerOf([
      tls === "1.0" || tls === "1.1"
        ? breach(`${path}.tls`, { message: "some clients do not support TLS 1.2", got: tls, expected: "1.2 or later" })
        : undefined,
      ntlm === "v1"
        ? breach(`${path}.ntlm`, { message: "some clients do not support NTLMv2", got: ntlm, expected: "v2" })
        : undefined,
    ]);
  },
});
