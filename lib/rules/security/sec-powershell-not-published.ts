import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const secPowershellNotPublished = catalogueRule("sec-powershell-not-published", {
  why: "Remote PowerShell from outside was the second half of every great attack on Exchange servers.",
  fix: "take PowerShell out of `publishes`",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      const found = proxy.publishes.find((protocol) => /powershell/i.test(protocol));
      if (found === undefined) return undefined;
      return breach(subject.pathOf(proxy, "publishes"), {
        name: proxy.group,
        message: "the proxy publishes remote PowerShell",
        got: found,
        expected: "everything but PowerShell",
      });
    }),
});
