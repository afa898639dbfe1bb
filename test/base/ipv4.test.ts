// Proves that addresses, networks and ranges are read exactly, and that anything else is refused.
import fc from "fast-check";
import {
  formatIpv4,
  isHostAddress,
  overlapIpv4,
  parseIpv4,
  parseIpv4Network,
  parseIpv4Range,
} from "../../lib/base/ipv4";

describe("IPv4", () => {
  it("prints every address as it was read", () => {
    fc.assert(fc.property(fc.nat(0xffffffff), (address) => parseIpv4(formatIpv4(address)) === address));
  });

  it.each(["", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", " 1.2.3.4", "1.2.3.4/8", "a.b.c.d"])(
    "refuses %j",
    (text) => {
      expect(parseIpv4(text)).toBeUndefined();
    },
  );

  it("accepts a network only by its own address", () => {
    expect(parseIpv4Network("10.1.10.0/24")).toEqual({ first: 167840256, last: 167840511, prefix: 24 });
    expect(parseIpv4Network("0.0.0.0/0")).toEqual({ first: 0, last: 4294967295, prefix: 0 });
    expect(parseIpv4Network("10.1.10.1/24")).toBeUndefined();
    expect(parseIpv4Network("10.1.10.0/33")).toBeUndefined();
  });

  it("rejects reversed ranges", () => {
    expect(parseIpv4Range("10.0.0.9-10.0.0.10")).toEqual({ first: 167772169, last: 167772170 });
    expect(parseIpv4Range("10.0.0.9")).toEqual({ first: 167772169, last: 167772169 });
    expect(parseIpv4Range("10.0.0.10-10.0.0.9")).toBeUndefined();
    expect(parseIpv4Range("10.0.0.1-10.0.0.2-10.0.0.3")).toBeUndefined();
  });

  it("excludes the network and broadcast addresses from host addresses", () => {
    const network = parseIpv4Network("10.0.0.0/29");
    if (network === undefined) throw new Error("no network");
    const hosts = Array.from({ length: 10 }, (_, i) => network.first - 1 + i).filter((it) =>
      isHostAddress(network, it),
    );
    expect(hosts.map(formatIpv4)).toEqual(["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5", "10.0.0.6"]);
  });

  it("reports an overlap of two ranges exactly when they share an address", () => {
    const range = fc.tuple(fc.nat(20), fc.nat(5)).map(([first, more]) => ({ first, last: first + more }));
    fc.assert(
      fc.property(range, range, (a, b) => {
        const shared = Array.from({ length: 30 }, (_, i) => i).some(
          (i) => i >= a.first && i <= a.last && i >= b.first && i <= b.last,
        );
        return overlapIpv4(a, b) === shared;
      }),
    );
  });
});
