import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsANotCnameKerberos = catalogueRule("ns-a-not-cname-kerberos", {
  why: "Clients request a ticket for the target name of an alias, and no account has that name.",
  fix: "publish the name with A records",
  reading: "Judged where Kerberos is used (`exchange.kerberosAccount`).",
  check: (subject) => {
    const { namespaces, exchange } = subject.deployment;
    const applies = namespaces !== undefined && exchange.kerberosAccount !== undefined;
    return eachOf(applies ? (["client", "autodiscover"] as const) : [], (key) => {
      const alias = subject.plan.records.find(({ name, type }) => type === "CNAME" && name === namespaces?.[key]);
      if (alias === undefined || namespaces === undefined) return undefined;
      return breach(subject.pathOf(namespaces, key), {
        message: "a name for Kerberos is a CNAME record",
        got: alias.value,
        expected: "A records",
      });
    });
  },
});
