import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { gatewayEntries } from "../support/mail-entries";
import type { Subject, Verdict } from "../types";

export const portSmtpOut = catalogueRule("port-smtp-out", {
  why: "Receivers judge the sending address: without a fixed one, or a relay in its place, mail is rejected.",
  fix: "give the sending gateway its own public address, or a smart host",
  reading:
    "Without any gateway the path of outbound mail is not known; gateways that only receive, and applications whose relay does not exist, have none.",
  check: (subject) => {
    const { gateways, clusters, applications } = subject.deployment;
    if (gateways.length === 0 && clusters.length === 0 && applications.length === 0) return doesNotApply;
    const sending = gatewayEntries(subject).filter(({ direction }) => direction !== "inbound");
    if (sending.length === 0) return answerOf([noWayOut(subject)]);
    return answerOf(
      sending
        .filter((gateway) => gateway.publicAddress === undefined && gateway.smartHost === undefined)
        .map((gateway) =>
          breach(subject.pathOf(gateway, "publicAddress"), {
            name: gateway.group,
            message: "the gateway has no fixed address to send from",
            got: "none",
            expected: "a public address, or a smart host",
          }),
        ),
    );
  },
});

function noWayOut(subject: Subject): Verdict {
  const { gateways, applications } = subject.deployment;
  const path = subject.pathOf(subject.deployment, "gateways");
  const waiting = applications.filter((application) => application.sends === "via-relay").map(({ name }) => name);
  if (gateways.length === 0 && waiting.length === 0) return undecided(path, "which gateway sends to the Internet");
  return breach(path, {
    message:
      waiting.length === 0 ? "no gateway sends" : `no gateway sends the mail that ${waiting.join(", ")} hand over`,
    got: gateways.length === 0 ? "none" : gateways.map(({ name, direction }) => `${name} ${direction}`).join(", "),
    expected: "a gateway with direction outbound or both",
    remedy: "let a gateway send: `direction: both` or `outbound`",
  });
}
