import { dagLimits } from "../../facts/dag-limits";
import type { Datacenter } from "../../model";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { inDocumentOrder } from "../support/document-order";
import { datacenterNamed, linkBetween, mailboxDatacenters } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagSitePerDc = catalogueRule("dag-site-per-dc", {
  why: "Shadow redundancy and Safety Net use another Active Directory site; within one site, the loss of a datacenter loses mail in transit.",
  fix: "give each datacenter its own Active Directory site with its own subnets",
  reading:
    "Where at most one datacenter has members, only sites that span slow links are judged. That the subnets of a site contain its networks is judged by networks-in-site.",
  check: (subject) => {
    const mail = mailboxDatacenters(subject);
    const several = mail.length > 1;
    const slow = pairsInOneSite(subject).filter(([a, b]) => isSlow(subject, a, b));
    if (!several && slow.length === 0) return doesNotApply;
    const shared = several
      ? pairsInOneSite(subject).filter((pair) => pair.some(({ name }) => mail.includes(name)))
      : [];
    return answerOf([
      ...[...new Set([...shared, ...slow])].map(([first, second]) => oneSite(subject, first, second)),
      ...(several ? mail.map((name) => unknownSite(subject, name)) : []),
    ]);
  },
});

type Pair = readonly [Datacenter, Datacenter];

const pairsKnown = new WeakMap<Subject, readonly Pair[]>();

/** Pairs of datacenters in the same site: each datacenter with the first one before it. */
function pairsInOneSite(subject: Subject): readonly Pair[] {
  const known = pairsKnown.get(subject);
  if (known !== undefined) return known;
  const inOrder = inDocumentOrder(subject, subject.deployment.datacenters);
  const pairs = inOrder.flatMap((second, index) => {
    const site = second.activeDirectory?.site.toLowerCase();
    const first = inOrder.slice(0, index).find((other) => other.activeDirectory?.site.toLowerCase() === site);
    return site === undefined || first === undefined ? [] : [[first, second] as const];
  });
  pairsKnown.set(subject, pairs);
  return pairs;
}

function isSlow(subject: Subject, a: Datacenter, b: Datacenter): boolean {
  return (linkBetween(subject, a.name, b.name)?.roundTripMs ?? 0) > dagLimits.roundTripWithinSiteMs;
}

function oneSite(subject: Subject, first: Datacenter, second: Datacenter): Verdict {
  return breach(subject.pathOf(second, "activeDirectory", "site"), {
    message: "two datacenters share an Active Directory site",
    got: `${second.activeDirectory?.site ?? ""} for ${first.name} and ${second.name}`,
    expected: "a separate site for each datacenter",
  });
}

/** Each datacenter with members is in a site that the document names. */
function unknownSite(subject: Subject, name: string): Verdict | undefined {
  const datacenter = datacenterNamed(subject, name);
  if (datacenter === undefined || datacenter.activeDirectory !== undefined) return undefined;
  return undecided(subject.pathOf(datacenter, "activeDirectory"), `which Active Directory site ${name} is in`);
}
