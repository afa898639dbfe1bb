// Proves the lists of people: what refers to retired servers first, then numbered steps, each with what it is for, a command where
// there is one, and a check; and what is said of the server for recipients.
import { managementMarkdown, retirementMarkdown } from "../../../lib/guest/checklists";
import { wiringFiles } from "../../../lib/guest";
import type { ManagementServerPlan, RetirementPlan } from "../../../lib/plan";
import { examplePlan, named } from "../../support/examples";

const plan = examplePlan("school");

test("a step is numbered, to be ticked off for each server, and checked", () => {
  const old: RetirementPlan = {
    ...named(plan.retirements, "old"),
    uses: [{ kind: "record", name: "external MX school.example" }],
    steps: [
      { id: "references", of: ["record external MX school.example"] },
      { id: "exchange-autodiscover", of: ["MAIL1", "MAIL2"] },
    ],
  };
  expect(retirementMarkdown(old)).toBe(`# Retirement of MAIL1, MAIL2 (old), by 2027-11-30

People carry these steps out in this order and check each before the next.

## What in this deployment still refers to it

- record: external MX school.example

## 1. Nothing of this deployment refers to it

- [ ] \`record external MX school.example\`

Change the document for each of these, apply, and tell the operators of existing systems.

Check:

\`\`\`powershell
mail-constructs plan DOCUMENT --part retirement
\`\`\`

## 2. Clients inside do not find it

- [ ] \`MAIL1\`, \`MAIL2\`

Clear its service connection point for Autodiscover once no mailbox needs it. In Exchange 2010 and 2013 the cmdlets end in \`-ClientAccessServer\`.

\`\`\`powershell
Set-ClientAccessService -Identity MAIL1 -AutoDiscoverServiceInternalUri $null
Set-ClientAccessService -Identity MAIL2 -AutoDiscoverServiceInternalUri $null
\`\`\`

Check:

\`\`\`powershell
Get-ClientAccessService -Identity MAIL1 | Select-Object AutoDiscoverServiceInternalUri
Get-ClientAccessService -Identity MAIL2 | Select-Object AutoDiscoverServiceInternalUri
\`\`\`
`);
});

test("Lync is uninstalled after its users, the tenant and its names, and its directory objects go last", () => {
  const text = retirementMarkdown(named(plan.retirements, "LYNC1"));
  expect(text).toContain("Nothing; other systems may.");
  expect(text).toContain("Resolve-DnsName _sip._tls.school.example -Type SRV\nResolve-DnsName");
  const order = [
    "Get-CsUser | Disable-CsUser",
    "-SharedSipAddressSpace $false",
    "Resolve-DnsName lyncdiscover.school.example\n",
    "Publish-CsTopology -FinalizeUninstall",
    "Disable-CsAdForest",
    "Remove-ADComputer -Identity LYNC1",
  ].map((command) => text.indexOf(command));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each([
  [[], false, "Nobody administers it over the network; it can be reached only at its console."],
  [[], true, "Nobody administers it over the network; it can be reached only through Bastion or at its console."],
  [["10.50.0.200/32"], false, "Administrators come from 10.50.0.200/32 by TCP 443, 3389, 5985, 5986."],
  [["10.50.0.200"], true, "Administrators come from 10.50.0.200 by TCP 443, 3389, 5985, 5986, or through Bastion."],
])("administrators from %j, Bastion: %j", (adminFrom, byBastion, sentence) => {
  const text = managementMarkdown({ ...(plan.managementServer as ManagementServerPlan), adminFrom, byBastion });
  expect(text.split("\n\n")[1]).toBe(sentence);
  expect(text).toContain("Get-Mailbox -Server HYB1 -ResultSize Unlimited");
  expect(text).toContain("Never uninstall it: that removes the mail attributes");
});

test("the lists are in the output", () => {
  const paths = wiringFiles(plan).map(({ path }) => path.join("/"));
  expect(paths).toEqual(expect.arrayContaining(["retirement/LYNC1.md", "retirement/old.md", "management-server.md"]));
});
