/**
 * Oldest builds from which Exchange Online takes mail over a connector of type OnPremises, by version, and the day from
 * which it slows down and then blocks older ones: in stages over 90 days, 450 4.7.230 first, then 550 5.7.230. It is the
 * security update of October 2025; the next floor is announced for some months later. Sources: announcement of 2026-09-02
 * as quoted by https://rafaelpfister.ch (2026-09-07, not Microsoft's own page); build of SE from source BN.
 */
export const mailFlowFloor = {
  from: "2026-09-07",
  blockedAfterDays: 90,
  builds: { "2016": "15.1.2507.61", "2019": "15.2.1748.39", SE: "15.2.2562.29" } as Readonly<Record<string, string>>,
} as const;
