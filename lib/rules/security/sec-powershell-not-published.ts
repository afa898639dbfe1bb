import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const secPowershellNotPublished = catalogueRule("sec-powershell-not-published", {
  why: "Remote PowerShell from the Internet was part of every major attack on Exchange servers.",
  fix: "remove PowerShell from `publishes`",
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
