/**
 * A second calculator, written from the formulas alone and sharing nothing with the library: one closed formula per figure,
 * whole-number division for every "round up", for scenarios with a given number of databases, one per volume.
 */
export interface Scenario {
  readonly ver: 2013 | 2016;
  readonly mailboxes: number;
  readonly msgsPerDay: number;
  readonly avgMessageKB: number;
  readonly quotaMB: number;
  readonly retentionDays: number;
  readonly dagModel: "aa-single" | "aa-multi" | "ap" | "single-site";
  readonly haCopies: number;
  readonly lagCopies: number;
  readonly haInSecond: number;
  readonly lagInSecond: number;
  readonly serversPerDc: number;
  readonly dags: number;
  readonly databasesPerDag: number;
  readonly virtualized: boolean;
  readonly hypervisorPct: number;
  readonly specintRate2006: number;
  readonly safetyNetDays: number;
  readonly queueExpiryDays: number;
  readonly replayLagDays: number;
  readonly backupToleranceDays: number;
  readonly moveWeekPct: number;
  readonly ioOverheadPct: number;
  readonly volumeFreePct: number;
  readonly restoreVolume: boolean;
  readonly growth: number;
  readonly largestHour: number;
}

type Figures = Record<string, number | string | null>;

/** Rounds a fraction of whole numbers up, away from zero. */
function up(numerator: number, denominator: number): number {
  const left = ((numerator % denominator) + denominator) % denominator;
  const below = (numerator - left) / denominator;
  if (left === 0) return below;
  return numerator < 0 ? below : below + 1;
}

/** Rounds a measured number up; up to a billionth above a whole number counts as that number. */
function upward(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-9 * Math.max(1, nearest) ? nearest : Math.ceil(value);
}

interface Dag {
  readonly n: number;
  readonly n2: number;
  readonly T: number;
  readonly A: number;
  readonly K: number;
  readonly firstHa: number;
  readonly playable: number;
  readonly split: boolean;
  readonly alone: boolean;
}

function dagOf(s: Scenario): Dag {
  const alone = s.dagModel === "single-site";
  const split = s.dagModel === "aa-single";
  const [n, T] = [s.serversPerDc, s.databasesPerDag];
  const second = alone ? 0 : s.haInSecond + s.lagInSecond;
  const first = s.haCopies + s.lagCopies - second;
  const A = split ? T / 2 : T;
  const held = A * first + (T - A) * second;
  const K = Math.min(T, Math.max(1, Math.floor(held / n + 0.5)));
  const heldInSecond = split ? A * second + (T - A) * first : T * second;
  const n2 = alone ? 0 : Math.min(n, up(heldInSecond, K));
  const firstHa = alone ? s.haCopies : s.haCopies - s.haInSecond;
  return { n, n2, T, A, K, firstHa, playable: alone ? 0 : second, split, alone };
}

interface Active {
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
}

/** Normal, one lost, two lost, the site lost, worst; for a server of each datacenter. */
function activeOf(s: Scenario, d: Dag): Active {
  const { n, n2, T, A, firstHa } = d;
  const share = A / n;
  const normal = share < 0.5 ? 1 : share;
  const single = n === 1 ? null : firstHa >= 2 ? up(A, n - 1) : normal;
  const double = doubleOf(s, d);
  if (d.alone) return { first: [normal, single, double, 0, biggest(normal, single, double)], second: [0, 0, 0, 0, 0] };
  const site = up(T, n2);
  const again = (lost: number, own: number | null): number | null => {
    if (own === null) return null;
    if (n2 === n) return d.split ? 2 * own : own;
    return n2 > lost ? up(T, n2 - lost) + (d.split ? own : 0) : null;
  };
  const further = [d.playable >= 2 ? again(1, single) : null, s.haInSecond >= 3 ? again(2, double) : null];
  if (d.split) {
    const both = [normal, single, double, site, biggest(normal, single, double, site, ...further)];
    return { first: both, second: both };
  }
  const takesOne = firstHa >= 2 ? 0 : up(n === 1 ? A : A * (n - 1), n === 1 ? n2 : n * n2);
  const takesTwo = double === null ? null : firstHa >= 3 ? 0 : up(2 * (n * (single ?? 0) - A), n * n2);
  return {
    first: [normal, single, double, s.dagModel === "aa-multi" ? site : 0, biggest(normal, single, double)],
    second: [0, takesOne, takesTwo, site, biggest(takesOne, takesTwo, site, ...further)],
  };
}

function doubleOf(s: Scenario, { n, n2, T, A, K, firstHa, alone }: Dag): number | null {
  if (alone ? firstHa < 3 || n < 4 : s.haCopies < 3 || n + n2 < 4) return null;
  if (n <= 2) return 0;
  if (firstHa < 3) return Math.min(K, up(A - 2 * up(A, n * (n - 1)), n - 2));
  if (alone) return Math.min(K, up(A, n - 2));
  if (n === 3) return K / 2;
  const copies = s.haCopies + s.lagCopies - s.haInSecond - s.lagInSecond;
  let block = 1;
  for (let left = n; left > n - copies; left--) block *= left;
  return Math.min(K, up(A, n - 2) + (T * copies < block ? 2 : 0));
}

function biggest(...values: (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}

function mailboxOf(s: Scenario): Figures {
  const day = (s.msgsPerDay * s.avgMessageKB) / 1024;
  const both = Math.min(day * s.retentionDays + s.quotaMB * 0.042, 30_720) + day;
  const tenths = Math.floor(s.avgMessageKB / 7.89473684210526 + 0.5);
  const active = s.msgsPerDay * (s.ver === 2013 ? 0.0425 : 0.0597);
  return {
    mailboxSizeOnDiskMB: upward(s.quotaMB + both),
    dumpsterPlusWhitespaceMB: both,
    logsPerMailboxPerDay: (s.msgsPerDay / 50) * tenths,
    iopsPerMailbox: s.msgsPerDay * 0.00067,
    readFraction: s.msgsPerDay > 250 ? 0.5 : 0.6,
    activeMcPerMbx: active,
    passiveMcPerMbx: s.msgsPerDay * (s.ver === 2013 ? 0.0137 : 0.014),
    casMcPerMbx: s.ver === 2013 ? (active * 3) / 8 : 0,
  };
}

function storageOf(s: Scenario, d: Dag, inDag: number, mailbox: Figures): Figures {
  const size = Number(mailbox.mailboxSizeOnDiskMB);
  const userLogs = Number(mailbox.logsPerMailboxPerDay) * inDag;
  const moveLogs = (inDag * s.moveWeekPct * size) / 100;
  const lag = s.lagCopies > 0 ? s.replayLagDays : 0;
  const database = (inDag * size) / d.T / 1024;
  const backup = (userLogs * Math.max(s.backupToleranceDays, lag, 1)) / 1024;
  const log = (backup + moveLogs / 1024) / d.T;
  const peak = inDag * s.msgsPerDay * 0.00067 * (1 + s.ioOverheadPct / 100);
  const used = 1 - s.volumeFreePct / 100;
  return {
    dbSizeGB: database,
    logSizePerDbGB: log,
    peakIopsDag: peak,
    iopsPerServer: (peak * d.K) / d.T,
    iopsPerDb: peak / d.T,
    logIopsPerDb: (peak / d.T) * (s.msgsPerDay > 250 ? 0.5 : 0.4) * 0.55,
    userLogsPerDayDag: userLogs,
    moveLogsPerWeekDag: moveLogs,
    logSpaceBackupGB: backup,
    logSpaceMoveGB: moveLogs / 1024,
    volumeSizeGB: (database * (s.restoreVolume ? 1.4 : 2.5) + log) / used,
    restoreVolGB: s.restoreVolume ? (database + log) / used : null,
    logsPerDbPerDayAvg: (userLogs + moveLogs / 7) / d.T,
  };
}

/** Traffic to the other datacenter in the busiest hour of log writing. */
function trafficOf(s: Scenario, d: Dag, dagCount: number, logsPerDbDay: number): Figures {
  const copies = d.alone ? 0 : s.haInSecond + s.lagInSecond;
  const indexes = d.alone ? 0 : s.ver === 2013 ? copies : s.lagInSecond;
  const megabits = (s.largestHour * logsPerDbDay * 8) / 3600;
  const log = d.alone ? null : megabits * 0.7 * d.T * copies;
  const index = d.alone ? null : megabits * d.T * indexes;
  return {
    logStreamsBetweenDcs: d.T * copies,
    ciStreamsBetweenDcs: d.T * indexes,
    peakLogDagMbps: log,
    peakCiDagMbps: index,
    totalPeakAllDagsMbps: log === null || index === null ? null : (log + index) * dagCount,
  };
}

/** Memory of a server with this number of databases active in its worst case: before and after rounding, and the cache. */
function memoryOf(s: Scenario, d: Dag, perDb: number, worst: number, mailbox: Figures): readonly number[] {
  const least = 8 + 2 * Math.min(4, Math.ceil(Math.max(0, d.K - 10) / 10));
  const cache = upward((perDb * worst * s.msgsPerDay * 0.06) / 1024);
  const server = (s.specintRate2006 * 2000) / 33.75;
  const factor = s.virtualized ? 1 + s.hypervisorPct / 100 : 1;
  const client = Math.floor(2 + ((perDb * worst * Number(mailbox.casMcPerMbx) * factor) / server) * 32 + 0.5 + 1e-9);
  const memory = Math.max(least, 4 * cache + client);
  const items = (perDb * Number(mailbox.mailboxSizeOnDiskMB)) / s.avgMessageKB;
  const index = 7 + (items * (110 * worst + 24 * (d.K - worst))) / 1024 ** 3;
  const whole = memory / 4 + index > memory ? memory + index : memory;
  const step = whole >= 64 ? 32 : whole >= 32 ? 16 : whole >= 16 ? 8 : 4;
  return [least, cache, whole, Math.max(8, Math.ceil(whole / step - 1e-9) * step)];
}

/** Single disks: three highly available copies, two copies on the other side, and never one lagged copy alone among them. */
function disksOf(s: Scenario, d: Dag): Figures {
  const enough = s.haCopies >= 3;
  const second = s.haInSecond + s.lagInSecond;
  const kind = (single: boolean): string => (single ? "JBOD" : "RAID");
  const loneLag = (lagged: number): boolean => lagged > 0 && s.lagCopies < 2;
  if (d.alone) return { storageArchPdc: kind(enough && !loneLag(s.lagCopies)), storageArchSdc: null };
  if (d.split) {
    const both = kind(enough && second >= 2 && !loneLag(s.lagCopies));
    return { storageArchPdc: both, storageArchSdc: both };
  }
  return {
    storageArchPdc: kind(enough && !loneLag(s.lagCopies - s.lagInSecond)),
    storageArchSdc: kind(enough && second >= 2 && !loneLag(s.lagInSecond)),
  };
}

function preferredOf(s: Scenario, [, single, double, , worst]: readonly (number | null)[]): number | null {
  if (s.haCopies + s.lagCopies < 4 || !double) return null;
  return double >= (worst ?? 0) ? (single ?? null) : double;
}

/** Every figure of a scenario. */
export function closed(s: Scenario): Figures {
  const d = dagOf(s);
  const mailboxes = s.mailboxes * (1 + s.growth);
  const dagCount = s.dags * (s.dagModel === "aa-multi" ? 2 : 1);
  const inDag = mailboxes / dagCount;
  const perDb = inDag / d.T;
  const mailbox = mailboxOf(s);
  const active = activeOf(s, d);
  const [pdc, sdc] = [active.first, active.second];
  const server = (s.specintRate2006 * 2000) / 33.75;
  const factor = perDb * (s.virtualized ? 1 + s.hypervisorPct / 100 : 1);
  const [activeMc, passiveMc, casMc] = [mailbox.activeMcPerMbx, mailbox.passiveMcPerMbx, mailbox.casMcPerMbx].map(
    Number,
  );
  const load = (databases: number | null | undefined): number | null =>
    databases === null || databases === undefined
      ? null
      : (factor * (databases * (Number(activeMc) + Number(casMc)) + (d.K - databases) * Number(passiveMc))) / server;
  const worst = pdc[4] ?? 0;
  const [least, cache, whole, ram] = memoryOf(s, d, perDb, worst, mailbox);
  const lost = d.alone
    ? s.haCopies >= 3 && d.n >= 4
      ? 2
      : s.haCopies >= 2
        ? 1
        : 0
    : s.haInSecond >= 3
      ? 2
      : d.playable >= 2
        ? 1
        : 0;
  const remaining = ((d.alone ? d.n : d.n2) - lost) * s.dags;
  const messages = mailboxes * s.msgsPerDay;
  const safety = Math.max(s.safetyNetDays, s.lagCopies > 0 ? s.replayLagDays : 0);
  const directory = upward((mailboxes * Number(activeMc) * 16) / server / 8);
  const storage = storageOf(s, d, inDag, mailbox);
  return {
    totalMailboxesPerDag: inDag,
    ...mailbox,
    mbxPerDb: perDb,
    dbCopiesPerServer: d.K,
    activeDc1: d.A,
    activeDc2: d.T - d.A,
    ...Object.fromEntries(
      ["Normal", "Single", "Double", "Site", "Worst"].flatMap((name, i) => [
        [`actPdc${name}`, pdc[i] ?? null],
        [`actSdc${name}`, sdc[i] ?? null],
      ]),
    ),
    ...storage,
    minMemDbCountGB: least ?? null,
    eseCacheGB: cache ?? null,
    ramCalcGB: whole ?? null,
    ramGB: ram ?? null,
    ramSdcGB: d.alone ? null : (memoryOf(s, d, perDb, sdc[4] ?? 0, mailbox)[3] ?? null),
    cachePerMbxMB: ((ram ?? 0) * 256) / worst / perDb,
    mcPerCore: server / 16,
    mcServer: server,
    mcActiveWorst: factor * worst * Number(activeMc),
    mcPassiveWorst: factor * (d.K - worst) * Number(passiveMc),
    mcCasWorst: factor * worst * Number(casMc),
    cpuNormal: load(pdc[0]),
    cpuSingle: load(pdc[1]),
    cpuDouble: load(pdc[2]),
    cpuSite: d.alone ? null : s.dagModel === "ap" ? 0 : load(pdc[3]),
    cpuWorst: load(worst),
    cpuSdcWorst: d.alone ? null : load(sdc[4]),
    gcCoresDc1: directory,
    gcCoresDc2: d.alone ? null : directory,
    remainingServers: remaining,
    messagesPerDay: messages,
    msgPerServer: messages / remaining,
    safetyNetDays: safety,
    transportDbGBPerServer:
      ((messages / remaining) * 2 * (1 + s.queueExpiryDays / 2 + safety) * s.avgMessageKB) / 1024 ** 2,
    ...disksOf(s, d),
    maxActiveDbs: worst,
    maxPreferredActiveDbs: preferredOf(s, pdc),
    serversDc1: d.n,
    serversDc2Active: d.split ? d.n2 : 0,
    serversDc2Dr: d.split ? 0 : d.n2,
    ...trafficOf(s, d, dagCount, Number(storage.logsPerDbPerDayAvg)),
  };
}
