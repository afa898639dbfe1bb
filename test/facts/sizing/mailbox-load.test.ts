/** Proves that the linear factors give Microsoft's published tables for 50 to 500 messages per day. */
import {
  clientAccessMegacycles,
  logsPerMailbox,
  mailboxCache,
  mailboxIops,
  mailboxMegacycles,
} from "../../../lib/plan/sizing";

function megacyclesOf(user: { readonly messagesPerDay: number }, version: 2013 | 2016) {
  return {
    active: mailboxMegacycles("active", version).of(user),
    passive: mailboxMegacycles("passive", version).of(user),
    clientAccess: clientAccessMegacycles(version).of(user),
  };
}

/** Messages, IOPS, logs, cache MB, 2013 mailbox role, multi-role, passive, 2016 active, passive. */
const published = [
  [50, 0.0335, 10, 3, 2.13, 2.93, 0.69, 2.99, 0.7],
  [100, 0.067, 20, 6, 4.25, 5.84, 1.37, 5.97, 1.4],
  [150, 0.1005, 30, 9, 6.38, 8.77, 2.06, 8.96, 2.1],
  [200, 0.134, 40, 12, 8.5, 11.69, 2.74, 11.94, 2.8],
  [250, 0.1675, 50, 15, 10.63, 14.62, 3.43, 14.93, 3.5],
  [300, 0.201, 60, 18, 12.75, 17.53, 4.11, 17.91, 4.2],
  [350, 0.2345, 70, 21, 14.88, 20.46, 4.8, 20.9, 4.9],
  [400, 0.268, 80, 24, 17, 23.38, 5.48, 23.88, 5.6],
  [450, 0.3015, 90, 27, 19.13, 26.3, 6.17, 26.87, 6.3],
  [500, 0.335, 100, 30, 21.25, 29.22, 6.85, 29.85, 7],
] as const;

test.each(published)(
  "%d messages a day",
  (messages, iops, logs, cache, active2013, multi, passive2013, active, passive) => {
    const user = { messagesPerDay: messages, averageMessageKB: 75 };
    expect(mailboxIops.of(user)).toBeCloseTo(iops, 10);
    expect(logsPerMailbox.of(user)).toBeCloseTo(logs, 10);
    expect(mailboxCache.of(user)).toBeCloseTo(cache, 10);
    const of2013 = megacyclesOf(user, 2013);
    // The tables are rounded to two digits, the multi-role one after the mailbox role was rounded.
    expect(Math.abs(of2013.active - active2013)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs(of2013.active + of2013.clientAccess - multi)).toBeLessThanOrEqual(0.016);
    expect(Math.abs(of2013.passive - passive2013)).toBeLessThanOrEqual(0.0051);
    const of2016 = megacyclesOf(user, 2016);
    expect(Math.abs(of2016.active - active)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs(of2016.passive - passive)).toBeLessThanOrEqual(0.0051);
    expect(of2016.clientAccess).toBe(0);
  },
);
