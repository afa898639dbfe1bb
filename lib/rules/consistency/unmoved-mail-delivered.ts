import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { defineRule } from "../support/define";

export const unmovedMailDelivered = defineRule({
  id: "unmoved-mail-delivered",
  area: "consistency",
  title: "While mailboxes move to Exchange Online, mail to and from those that have not moved is delivered.",
  why: "Exchange Online looks for the domain's MX, finds itself and returns mail for mailboxes that are still here; mail that their servers send fails SPF.",
  level: "risk",
  appliesTo: ["hybrid", "migration"],
  versions: "any",
  sources: ["HYB", "RFC7208"],
  derived: true,
  fix: "specify the name and public address of the old servers, such as `mail: { host: mail.example.com, publicAddress: 203.0.113.25 }`; until then leave MX as it is",
  check: (subject) => {
    const { deployment, plan } = subject;
    const online = deployment.domains.some(({ mx }) => mx === "exchange-online");
    const both = plan.mailFlow?.phases.some(({ name, current }) => current && name === "coexistence") === true;
    if (!online || !both) return doesNotApply;
    const silent = deployment.migration?.sources.filter(({ mail }) => mail === undefined) ?? [];
    const delivered = plan.mailFlow?.outbound.length !== 0;
    return answerOf(
      silent.map((source) => {
        const path = subject.pathOf(source, "mail");
        if (delivered) return undecided(path, "from which address its servers send", source.name);
        return breach(path, {
          name: source.name,
          message: `Exchange Online, to which MX is to point, has no connector for mailboxes that have not moved`,
          got: `hybrid.kind ${deployment.hybrid?.kind ?? "none"} without connectors`,
          expected: "the name and address of its servers, or a full hybrid deployment",
        });
      }),
    );
  },
});
