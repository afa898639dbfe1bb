import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { firstOfEach, mxGateways, opens } from "../support/mail-entries";

export const portSmtpIn = catalogueRule("port-smtp-in", {
  why: "Internet mail is delivered to the target of the MX on TCP 25: if it is closed, mail is queued at the senders and returned in the end.",
  fix: "let the gateway receive and allow TCP 25 from the Internet to its public address",
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
        message: "no firewall rule allows TCP 25 from the Internet to the gateway",
        got: publicAddress,
        expected: "a firewall rule from the Internet for TCP 25",
      });
    }),
});
