import type { Checking } from "./checking";

/** Checks that the clients' shares add up to the whole. */
export function checkClientShares(checking: Checking): void {
  checking.document.users.forEach((tier, i) => {
    const shares = Object.values(tier.clients);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (shares.length === 0 || Math.abs(sum - 1) <= 0.001) return;
    checking.report({
      code: "shares-do-not-add-up",
      path: `users[${i}].clients`,
      message: "the shares of the clients do not add up to 100%",
      got: `${Number((sum * 100).toFixed(3))}%`,
      expected: "100%",
      remedy: "correct the shares so that they make 100%",
    });
  });
}

/** Checks the ends of links: two different datacenters, each pair once. */
export function checkLinks(checking: Checking): void {
  const seen = new Map<string, number>();
  checking.document.links.forEach((link, i) => {
    const path = `links[${i}].between`;
    link.between.forEach((name, j) => checking.datacenter(`${path}[${j}]`, name));
    const [first, second] = link.between;
    if (first === second) {
      checking.report({
        code: "link-to-itself",
        path,
        message: "a link connects a datacenter with itself",
        got: JSON.stringify(first),
        expected: "two different datacenters",
        remedy: "name the other end",
      });
    }
    const pair = JSON.stringify([...link.between].sort());
    const other = seen.get(pair);
    if (other === undefined) seen.set(pair, i);
    else {
      checking.report({
        code: "duplicate-link",
        path,
        message: `the same two datacenters are already connected by links[${other}]`,
        expected: "one link for two datacenters",
        remedy: "keep one of them, and give the number of paths as `paths`",
      });
    }
  });
}

/** Checks waves with their sources and tiers, and the order of days. */
export function checkMigration(checking: Checking): void {
  const { migration, hybrid, users } = checking.document;
  const waves = migration?.waves.map((wave) => wave.name) ?? [];
  if (hybrid?.autodiscover?.switchAfter !== undefined) {
    checking.knows("hybrid.autodiscover.switchAfter", "wave", hybrid.autodiscover.switchAfter, waves);
  }
  if (migration === undefined) return;
  const sources = migration.sources.map((source) => source.name);
  const tiers = users.map((tier) => tier.name);
  migration.waves.forEach((wave, i) => {
    const path = `migration.waves[${i}]`;
    if (wave.source !== undefined) checking.knows(`${path}.source`, "source", wave.source, sources);
    wave.users.forEach((tier, j) => checking.knows(`${path}.users[${j}]`, "user tier", tier, tiers));
  });
  checkSources(checking);
  const { begin, end, removeSourcesBy } = migration;
  inOrder("begin", begin, "end", end, checking);
  inOrder("begin", begin, "removeSourcesBy", removeSourcesBy, checking);
  inOrder("end", end, "removeSourcesBy", removeSourcesBy, checking);
}

/** Every Exchange version that mailboxes may come from, including those without a migration path. */
const exchangeVersions = ["5.5", "2000", "2003", "2007", "2010", "2013", "2016", "2019", "SE"];

/** Checks the kind of every source, and that its target exists. */
function checkSources(checking: Checking): void {
  const { migration, clusters } = checking.document;
  migration?.sources.forEach((source, i) => {
    if (source.version !== undefined && !exchangeVersions.includes(source.version)) {
      checking.report({
        code: "unknown-exchange-version",
        path: `migration.sources[${i}].version`,
        message: "Exchange has no such version",
        got: JSON.stringify(source.version),
        expected: `one of ${exchangeVersions.join(", ")}`,
        remedy: "write the version of the old servers, or `system` where they are not Exchange",
      });
    }
    if (source.version !== undefined || source.system !== undefined) return;
    checking.report({
      code: "source-of-no-kind",
      path: `migration.sources[${i}]`,
      message: "the source's kind is missing",
      expected: "a `version` of Exchange, or the name of another `system`",
      remedy: "add `version`, or `system` where it is not Exchange",
    });
  });
  if (migration?.target === "cluster" && migration.sources.length > 0 && clusters.length === 0) {
    checking.report({
      code: "target-missing",
      path: "migration.target",
      message: "the mailboxes are to move to a cluster, but there is none",
      got: migration.target,
      expected: "exchange-online, or a cluster",
      remedy: "write `target: exchange-online`, or add a cluster",
    });
  }
  if (migration !== undefined && migration.sources.length === 0 && migration.waves.length > 0) {
    checking.report({
      code: "no-sources",
      path: "migration.sources",
      message: "there are waves, but no sources",
      expected: "a system that is replaced",
      remedy: "add the systems that are replaced, or remove the waves",
    });
  }
  const quota = migration?.additionalQuotaGB;
  if (quota === undefined || quota.average <= quota.most) return;
  checking.report({
    code: "average-above-most",
    path: "migration.additionalQuotaGB.average",
    message: "the average exceeds the maximum",
    got: `${quota.average}`,
    expected: `at most ${quota.most}`,
    remedy: "correct one of the two",
  });
}

function inOrder(
  early: string,
  first: string | undefined,
  late: string,
  second: string | undefined,
  checking: Checking,
): void {
  if (first === undefined || second === undefined || first <= second) return;
  checking.report({
    code: "days-out-of-order",
    path: `migration.${late}`,
    message: `this day is before migration.${early}`,
    got: JSON.stringify(second),
    expected: `${first} or later`,
    remedy: "correct one of the two days",
  });
}
