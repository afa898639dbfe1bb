import { breach, doesNotApply, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/migration-sources";

export const migAsaPerVersion = catalogueRule("mig-asa-per-version", {
  why: "Exchange 2010 and newer servers cannot share an account: with the SPNs registered for one, Kerberos fails at the other.",
  fix: "create an account for the new servers only, and move the SPNs to it at the cutover",
  reading:
    "Judged where the new servers have an account (`exchange.kerberosAccount`) and Exchange 2010 servers run next to them: without one, clients use NTLM.",
  check: (subject) => {
    const { exchange } = subject.deployment;
    if (exchange.kerberosAccount === undefined) return doesNotApply;
    return eachOf(sourcesOf(subject, "2010"), (source) => {
      const path = subject.pathOf(source, "kerberosAccount");
      if (source.kerberosAccount === undefined) {
        return undecided(path, "whether the old servers have their own Kerberos account", source.name);
      }
      if (source.kerberosAccount === "own") return undefined;
      return breach(path, {
        name: source.name,
        message: "Exchange 2010 servers share the Kerberos account of the new ones",
        got: source.kerberosAccount,
        expected: "own",
      });
    });
  },
});
