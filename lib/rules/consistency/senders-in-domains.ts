import { mailSender } from "../../base/mail-sender";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";

export const sendersInDomains = defineRule({
  id: "senders-in-domains",
  area: "consistency",
  title: "In-house systems send from addresses of the document's mail domains.",
  why: "SPF, DKIM and DMARC are planned for those domains alone: receivers may treat mail from any other domain as forged.",
  level: "risk",
  appliesTo: ["edge", "hybrid"],
  versions: "any",
  sources: ["RFC7208"],
  derived: true,
  fix: "send from an address of a domain in `domains`, or add the domain",
  check: (subject) => {
    const { applications, domains } = subject.deployment;
    if (domains.length === 0) return doesNotApply;
    const known = new Set(domains.map(({ name }) => name.toLowerCase()));
    return eachOf(
      applications.filter(({ from }) => from.length > 0),
      (application) => {
        const foreign = application.from.filter((address) => !known.has(domainOf(address)));
        if (foreign.length === 0) return undefined;
        return breach(subject.pathOf(application, "from"), {
          name: application.name,
          message: "sends from a domain that is not in the document",
          got: foreign.join(", "),
          expected: `an address in ${domains.map(({ name }) => name).join(", ")}`,
        });
      },
    );
  },
});

/** The part behind the @, or the domain whose every address may send; empty for what is no sender. */
function domainOf(text: string): string {
  return mailSender(text)?.split("@").at(-1) ?? "";
}
