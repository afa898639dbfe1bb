import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { firstOfEach, mxGateways, opens } from "../support/gateways";

export const portSmtpIn = catalogueRule("port-smtp-in", {
  why: "Mail from outside is delivered to what the MX names, on TCP 25: closed, it waits at the senders and then goes back.",
  fix: "let the gateway receive and open TCP 25 from the Internet to its public address",
  check: (subject) =>
    eachOf(firstOfEach(mxGateways(subject)), (gateway) => {
      if (gateway.direction === "outbound") {
        return breach(subject.pathOf(gateway, "direction"), {
          name: gateway.group,
          message: "an MX points to a gateway that does not receive",
          got: gateway.direction,
          expected: "inbound or both",
        });
      }
      const path = subject.pathOf(gateway, "publicAddress");
      const { publicAddress } = gateway;
      if (publicAddress === undefined)
        return undecided(path, `at which address ${gateway.group} receives`, gateway.group);
      if (opens(subject, "internet", publicAddress, ports.smtp)) return undefined;
      return breach(path, {
        name: gateway.group,
        message: "TCP 25 from the Internet to the gateway is not among the openings",
        got: publicAddress,
        expected: "an opening from the Internet on TCP 25",
      });
    }),
});
