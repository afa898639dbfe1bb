import { breach, doesNotApply, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/hybrid";

export const migAsaPerVersion = catalogueRule("mig-asa-per-version", {
  why: "Servers of 2010 and newer ones cannot share an account: with the names registered for one of them, Kerberos fails at the other.",
  fix: "make an account for the new servers alone, and move the names of the service to it with the cutover",
  reading:
    "Asked where the new servers have an account (`exchange.kerberosAccount`) and servers of 2010 run beside them: without one clients use NTLM.",
  check: (subject) => {
    const { exchange } = subject.deployment;
    if (exchange.kerberosAccount === undefined) return doesNotApply;
    return eachOf(sourcesOf(subject, "2010"), (source) => {
      const path = subject.pathOf(source, "kerberosAccount");
      if (source.kerberosAccount === undefined) {
        return undecided(path, "whether the old servers have a Kerberos account of their own", source.name);
      }
      if (source.kerberosAccount === "own") return undefined;
      return breach(path, {
        name: source.name,
        message: "servers of 2010 share the Kerberos account of the new ones",
        got: source.kerberosAccount,
        expected: "own",
      });
    });
  },
});
