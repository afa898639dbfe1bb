import { federation } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoAdfsFarm = catalogueRule("sso-adfs-farm", {
  why: "With one federation server or one proxy, nobody can sign in while it restarts.",
  fix: `run two federation servers and two proxies, and SQL Server above ${federation.trustsWithWid} relying parties`,
  reading:
    "Proxies are required if the service has a public address. The A record of the name and the HTTP probe are in the configuration of the load balancer.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs") return doesNotApply;
    const few = (count: number, key: "servers" | "proxies", what: string) =>
      count >= federation.nodes
        ? undefined
        : breach(subject.pathOf(signOn, key), {
            message: `the federation service has too few ${what}`,
            got: count,
            expected: `at least ${federation.nodes}`,
          });
    return answerOf([
      few(signOn.servers.length, "servers", "servers"),
      signOn.publicAddress === undefined ? undefined : few(signOn.proxies.length, "proxies", "proxies"),
      signOn.database === "sql-server" || signOn.relyingParties.length <= federation.trustsWithWid
        ? undefined
        : breach(subject.pathOf(signOn, "database"), {
            message: "the internal database of AD FS does not support so many relying parties",
            got: `${signOn.relyingParties.length} relying parties`,
            expected: `at most ${federation.trustsWithWid}, or sql-server`,
          }),
    ]);
  },
});
