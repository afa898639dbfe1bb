import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sendingGateways } from "../support/mail-entries";
import { mailboxDatacenters } from "../support/lookup";

export const gwSendConnectorBothDc = catalogueRule("gw-send-connector-both-dc", {
  why: "With a single outbound gateway, no mail leaves while that gateway, or its datacenter, is down.",
  fix: "run a sending gateway in each datacenter with Mailbox servers",
  reading: "Every Mailbox server sends through every gateway, so gateways are counted instead of source servers.",
  check: (subject) => {
    const places = mailboxDatacenters(subject);
    const sending = sendingGateways(subject);
    if (places.length === 0 || sending.length === 0) return doesNotApply;
    const path = subject.pathOf(subject.deployment, "gateways");
    const got = sending.map((gateway) => `${gateway.name} in ${gateway.datacenter}`).join(", ");
    const message = "mail leaves through too few gateways";
    if (sending.length < 2) return answerOf([breach(path, { message, got, expected: "at least 2" })]);
    const used = new Set(sending.map((gateway) => gateway.datacenter));
    if (places.length < 2 || used.size > 1) return answerOf([]);
    return answerOf([
      breach(path, { message: "all gateways that send are in one datacenter", got, expected: places.join(" and ") }),
    ]);
  },
});
