import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsANotCnameKerberos = catalogueRule("ns-a-not-cname-kerberos", {
  why: "Clients ask for a ticket of the name that an alias leads to, and nobody holds that one.",
  fix: "publish the name with A records",
  reading: "Judged where Kerberos is used (`exchange.kerberosAccount`).",
  check: (subject) => {
    const { namespaces, exchange } = subject.deployment;
    const applies = namespaces !== undefined && exchange.kerberosAccount !== undefined;
    return eachOf(applies ? (["client", "autodiscover"] as const) : [], (key) => {
      const alias = subject.plan.records.find(({ name, type }) => type === "CNAME" && name === namespaces?.[key]);
      if (alias === undefined || namespaces === undefined) return undefined;
      return breach(subject.pathOf(namespaces, key), {
        message: "a name for Kerberos is an alias",
        got: alias.value,
        expected: "A records",
      });
    });
  },
});
