import { dagLimits } from "../../facts/dag-limits";
import type { Datacenter } from "../../model/types";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { inDocumentOrder } from "../support/document-order";
import { datacenterNamed, linkBetween, mailboxDatacenters } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagSitePerDc = catalogueRule("dag-site-per-dc", {
  why: "Shadow copies of messages and Safety Net look for another Active Directory site; in one site a datacenter's loss loses mail in transit.",
  fix: "give each datacenter an Active Directory site with its own subnets",
  reading:
    "Where members stand in one datacenter only, or in none, just sites that stretch over slow lines are judged. That the subnets of a site hold its networks is judged by networks-in-site.",
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

/** Datacenters that name the same site, each with the first one before it. */
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
    message: "two datacenters are one Active Directory site",
    got: `${second.activeDirectory?.site ?? ""} for ${first.name} and ${second.name}`,
    expected: "a site for each datacenter",
  });
}

/** Each datacenter with members is in a site that the document names. */
function unknownSite(subject: Subject, name: string): Verdict | undefined {
  const datacenter = datacenterNamed(subject, name);
  if (datacenter === undefined || datacenter.activeDirectory !== undefined) return undefined;
  return undecided(subject.pathOf(datacenter, "activeDirectory"), `which Active Directory site ${name} is`);
}
