import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { firstOfEach } from "../support/mail-entries";

export const dkimSignerSigns = defineRule({
  id: "dkim-signer-signs",
  area: "consistency",
  title: "A DKIM signer is not a gateway whose Postfix configuration is generated, since that signs nothing.",
  why: "The generated configuration has no signing service and no key: mail leaves unsigned, and what is forwarded fails DMARC.",
  level: "risk",
  appliesTo: ["edge"],
  versions: "any",
  sources: ["RFC6376"],
  derived: true,
  fix: "specify an existing gateway that signs, or exchange-online, as `dkim.signer`, or waive this rule if the gateway's operators add a signing service with its key",
  check: (subject) => {
    const signing = subject.plan.wiring.gateways.filter(({ signs }) => signs.length > 0);
    const generated = signing.filter(({ postfix }) => postfix !== undefined).map(({ name }) => name);
    const signers = subject.deployment.gateways.filter((gateway) => signing.some(({ name }) => name === gateway.name));
    return eachOf(firstOfEach(signers), (gateway) =>
      generated.includes(gateway.name)
        ? breach(subject.pathOf(gateway, "software"), {
            name: gateway.group,
            message: "`dkim.signer` names this gateway, but the Postfix configuration generated for it does not sign",
          })
        : undefined,
    );
  },
});
