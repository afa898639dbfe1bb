import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sendingGateways } from "../support/gateways";

export const portSmtpOut = catalogueRule("port-smtp-out", {
  why: "Receivers judge the address that mail comes from: without a fixed one, or a relay that stands for it, mail is refused.",
  fix: "give the sending gateway a public address of its own, or a smart host",
  check: (subject) => {
    const { gateways, clusters, applications } = subject.deployment;
    if (gateways.length === 0 && clusters.length === 0 && applications.length === 0) return doesNotApply;
    const sending = sendingGateways(subject);
    if (sending.length === 0) {
      return answerOf([
        undecided(subject.pathOf(subject.deployment, "gateways"), "which gateway sends to the Internet"),
      ]);
    }
    return answerOf(
      sending
        .filter((gateway) => gateway.publicAddress === undefined && gateway.smartHost === undefined)
        .map((gateway) =>
          breach(subject.pathOf(gateway, "publicAddress"), {
            name: gateway.name,
            message: "the gateway sends from no fixed address",
            got: "none",
            expected: "a public address, or a smart host",
          }),
        ),
    );
  },
});
