/** A network as numbers: `10.1.10.0/24`. Addresses are unsigned 32-bit integers. */
export interface Ipv4Network {
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

/** First and last address, both included. */
export interface Ipv4Range {
  readonly first: number;
  readonly last: number;
}

/** The number of an address in dotted decimal; `undefined` for anything else, including leading zeros and short forms. */
export function parseIpv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  let number = 0;
  for (const part of parts) {
    if (Number(part) > 255 || (part.length > 1 && part.startsWith("0"))) return undefined;
    number = number * 256 + Number(part);
  }
  return number;
}

/** An address in dotted decimal: `167837696` gives `10.1.0.0`. */
export function formatIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}

/** `10.1.10.0/24`; `undefined` unless the address is the network's own (no host bits set). */
export function parseIpv4Network(text: string): Ipv4Network | undefined {
  const match = /^([\d.]+)\/(\d{1,2})$/.exec(text);
  const first = parseIpv4(match?.[1] ?? "");
  const prefix = Number(match?.[2]);
  if (first === undefined || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  return first % size === 0 ? { first, last: first + size - 1, prefix } : undefined;
}

/** `10.1.10.5-10.1.10.9`, or a single address as a range of one; `undefined` for anything else and for reversed ranges. */
export function parseIpv4Range(text: string): Ipv4Range | undefined {
  const parts = text.split("-").map((part) => parseIpv4(part.trim()));
  const [first, last = first] = parts;
  if (parts.length > 2 || parts.includes(undefined) || first === undefined || last === undefined) return undefined;
  return first <= last ? { first, last } : undefined;
}

/** Whether the range or network contains the address. */
export function holdsIpv4(range: Ipv4Range, address: number): boolean {
  return address >= range.first && address <= range.last;
}

/** Whether two ranges or networks share an address. */
export function overlapIpv4(a: Ipv4Range, b: Ipv4Range): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether a machine may have this address of the network: neither the network address nor the broadcast address. */
export function isHostAddress(network: Ipv4Network, address: number): boolean {
  if (!holdsIpv4(network, address)) return false;
  return network.prefix >= 31 || (address !== network.first && address !== network.last);
}

/** Networks in canonical form, sorted by address; those inside another one are left out. Texts of another form are dropped. */
export function mergeIpv4Networks(cidrs: readonly string[]): string[] {
  const networks = cidrs.flatMap((cidr) => parseIpv4Network(cidr) ?? []);
  const largestFirst = networks.sort((a, b) => a.first - b.first || a.prefix - b.prefix);
  const merged: Ipv4Network[] = [];
  for (const network of largestFirst) {
    const last = merged.at(-1);
    if (last === undefined || network.first > last.last) merged.push(network);
  }
  return merged.map(({ first, prefix }) => `${formatIpv4(first)}/${prefix}`);
}
