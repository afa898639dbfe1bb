import * as z from "zod";
import { parseIpv4, parseIpv4Network, parseIpv4Range } from "../../base/ipv4";
import { parsePercentage } from "../../base/fraction";
import { withMeta } from "./meta";

/** Prefix of schema messages that state what is expected; `issues.ts` removes it. */
export const expectedMark = "expected: ";

/** Placeholders that a name may contain: see `expand/pattern.ts`. */
const patternPart = /\{(?:cluster|datacenter|0{1,4})\}/;

function wording(expected: string): { error: string } {
  return { error: expectedMark + expected };
}

/** `a product such as nginx-plus`; an example that YAML would read as a number is quoted. */
function like(kind: string, example: string): string {
  return Number.isNaN(Number(example)) ? `${kind} such as ${example}` : `${kind} in quotes, such as "${example}"`;
}

/** Text that passes the checks. Given at once: a further `.max(...)` would build the whole schema again, and there are hundreds. */
function string(says: { readonly error: string }, ...checks: z.core.$ZodCheck<string>[]) {
  return z.string({ ...says, checks });
}

function number(says: { readonly error: string }, ...checks: z.core.$ZodCheck<number>[]) {
  return z.number({ ...says, checks });
}

/** One line of text without control characters. `kind` is its description in problems: "an Azure region". */
export function text(description: string, example: string, kind?: string, most = 500) {
  const says = wording(kind === undefined ? "one line of text" : like(kind, example));
  const schema = string(
    says,
    z.minLength(1, says),
    z.maxLength(most, says),
    z.regex(/^[^\u0000-\u001f\u007f]+$/, says),
  );
  return withMeta(schema, { description, example });
}

/** A name that can become part of a Terraform address. */
export function name(description: string, example: string) {
  const says = wording("a name of letters, digits, `_` and `-` that begins with a letter or `_`");
  const schema = string(says, z.maxLength(64, says), z.regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, says));
  return withMeta(schema, { description, example });
}

/** A name, or a pattern with `{0}`, `{00}`, `{000}`, `{datacenter}` or `{cluster}`. */
export function namePattern(description: string, example: string) {
  const says = wording("a name of letters, digits, `_` and `-`, with `{00}` where its number stands");
  const schema = string(
    says,
    z.maxLength(64, says),
    z.regex(new RegExp(`^(?:[A-Za-z_]|${patternPart.source})(?:[A-Za-z0-9_-]|${patternPart.source})*$`), says),
  );
  return withMeta(schema, { description, example });
}

export function dnsName(description: string, example = "mail.example.com") {
  const says = wording("a DNS name such as mail.example.com");
  const schema = string(
    says,
    z.maxLength(253, says),
    z.regex(
      /^(?=.*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/,
      says,
    ),
  );
  return withMeta(schema, { description, example });
}

export function distinguishedName(description: string, example = "OU=Servers,DC=ad,DC=example,DC=com") {
  const says = wording("a distinguished name such as OU=Servers,DC=ad,DC=example,DC=com");
  const schema = string(
    says,
    z.maxLength(255, says),
    z.regex(/^(?:(?:OU|CN)=[^,=+<>#;"\\\u0000-\u001f]+,)+DC=[A-Za-z0-9-]+(?:,DC=[A-Za-z0-9-]+)*$/, says),
  );
  return withMeta(schema, { description, example });
}

/** A DNS name, or `*` for every domain, which Exchange allows and a rule rejects (ns-default-accepted-domain). */
export function acceptedDomain(description: string) {
  const schema = z.union([z.literal("*"), dnsName(description)], wording("a DNS name such as example.com"));
  return withMeta(schema, { description, example: "example.com" });
}

export function dnsNamePattern(description: string, example = "mx{0}.example.com") {
  const says = wording("a DNS name such as mx1.example.com, with `{0}` where its number stands");
  const schema = string(
    says,
    z.maxLength(253, says),
    z.regex(new RegExp(`^(?:[A-Za-z0-9_.-]|${patternPart.source})+$`), says),
  );
  return withMeta(schema, { description, example });
}

const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const ipv4Pattern = `${octet}(?:\\.${octet}){3}`;

export function ipv4(description: string, example = "10.1.10.21") {
  const says = wording("an IPv4 address such as 10.1.10.21");
  const schema = string(
    says,
    z.regex(new RegExp(`^${ipv4Pattern}$`), says),
    z.refine((value) => parseIpv4(value) !== undefined, says),
  );
  return withMeta(schema, { description, example });
}

export function ipv4Range(description: string, example = "10.10.0.10-10.10.0.15") {
  const says = wording("an address range such as 10.10.0.10-10.10.0.15, the lower address first");
  const schema = string(
    says,
    z.regex(new RegExp(`^${ipv4Pattern}(?: ?- ?${ipv4Pattern})?$`), says),
    z.refine((value) => parseIpv4Range(value) !== undefined, says),
  );
  return withMeta(schema, { description, example });
}

/** A server by its computer name, DNS name or address: a rule checks which of them is right. */
export function computer(description: string, example = "FS3") {
  const says = wording("a computer name such as FS3, or the DNS name of an existing server");
  const schema = string(says, z.maxLength(253, says), z.regex(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/, says));
  return withMeta(schema, { description, example });
}

/** A DNS name or pattern, an IPv4 address, or a range of addresses. */
export function hostAddress(description: string, example = "hv11.example.com") {
  const says = wording("a DNS name such as hv11.example.com, an IPv4 address, or a range of addresses");
  const schema = string(
    says,
    z.maxLength(253, says),
    z.regex(new RegExp(`^(?:[A-Za-z0-9_.-]|${patternPart.source}| ?- ?)+$`), says),
  );
  return withMeta(schema, { description, example });
}

export function cidr(description: string, example = "10.1.10.0/24") {
  const says = wording("a network such as 10.1.10.0/24, written with its own first address");
  const schema = string(
    says,
    z.regex(new RegExp(`^${ipv4Pattern}/(?:[0-9]|[12][0-9]|3[0-2])$`), says),
    z.refine((value) => parseIpv4Network(value) !== undefined, says),
  );
  return withMeta(schema, { description, example });
}

/** An address of a web site, with `https://` or `http://`. */
export function webAddress(description: string, example = "https://intranet.example.com/") {
  const says = wording("a URL such as https://intranet.example.com/");
  const schema = string(
    says,
    z.maxLength(500, says),
    z.regex(
      /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:\/[^\s\u0000-\u001f\u007f]*)?$/,
      says,
    ),
  );
  return withMeta(schema, { description, example });
}

/** Four numbers separated by dots, as Get-ExchangeServer and the published lists of builds show them. */
export function buildNumber(description: string, example = "15.2.2562.46") {
  const says = wording("a build number such as 15.2.2562.46");
  const schema = string(says, z.regex(/^[0-9]{1,3}(?:\.[0-9]{1,6}){3}$/, says));
  return withMeta(schema, { description, example });
}

/** An address, or a network of addresses. */
export function addressOrNetwork(description: string, example = "10.1.10.0/24") {
  const says = wording("an IPv4 address such as 10.1.10.21, or a network such as 10.1.10.0/24");
  const schema = string(
    says,
    z.regex(new RegExp(`^${ipv4Pattern}(?:/(?:[0-9]|[12][0-9]|3[0-2]))?$`), says),
    z.refine((value) => parseIpv4(value) !== undefined || parseIpv4Network(value) !== undefined, says),
  );
  return withMeta(schema, { description, example });
}

/** A TCP or UDP port, or a range of them. */
export function portRange(description: string, example: string) {
  const says = wording('a port in quotes, such as "443", or a range such as "5985-5986"');
  const schema = string(says, z.regex(/^[1-9][0-9]{0,4}(?:-[1-9][0-9]{0,4})?$/, says), z.refine(isPortRange, says));
  return withMeta(schema, { description, example });
}

function isPortRange(value: string): boolean {
  const [first = 0, last = first] = value.split("-").map(Number);
  return first <= last && last <= 65_535;
}

export function isoDate(description: string, example = "2027-12-31") {
  const says = wording("a date such as 2027-12-31");
  const schema = string(says, z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, says), z.refine(isCalendarDay, says));
  return withMeta(schema, { description, example });
}

export function firstOfMonth(description: string, example = "2027-01-01") {
  const says = wording("the first day of a month such as 2027-01-01");
  const schema = string(says, z.regex(/^[0-9]{4}-[0-9]{2}-01$/, says), z.refine(isCalendarDay, says));
  return withMeta(schema, { description, example });
}

/** A time window in local time; 22:00-05:00 includes midnight. */
export function timeWindow(description: string, example = "22:00-05:00") {
  const says = wording('a time window such as "22:00-05:00"');
  const time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
  const schema = string(
    says,
    z.regex(new RegExp(`^${time}-${time}$`), says),
    z.refine((value) => value.slice(0, 5) !== value.slice(6), says),
  );
  return withMeta(schema, { description, example });
}

/** A name of an Azure Key Vault. */
export function vaultName(description: string, example: string) {
  const says = wording("3 to 24 letters, digits and single hyphens, a letter first and no hyphen last");
  const schema = string(
    says,
    z.minLength(3, says),
    z.maxLength(24, says),
    z.regex(/^[A-Za-z](?:-?[A-Za-z0-9])+$/, says),
  );
  return withMeta(schema, { description, example });
}

/** A size of Azure machines, as `az vm list-skus` prints it. */
export function azureSize(description: string, example = "Standard_D2s_v5") {
  const says = wording("an Azure size such as Standard_D2s_v5");
  const schema = string(
    says,
    z.maxLength(64, says),
    z.regex(/^(?:Standard|Basic)_[A-Z]+[0-9]+[A-Za-z0-9-]*(?:_[A-Za-z0-9]+)*$/, says),
  );
  return withMeta(schema, { description, example });
}

export function whole(description: string, least: number, most: number, example: number) {
  const says = wording(`a whole number from ${least} to ${most}`);
  return withMeta(number(says, z.int(says), z.gte(least, says), z.lte(most, says)), { description, example });
}

/** A number above 0. */
export function positive(description: string, most: number, example: number) {
  const says = wording(`a number above 0, at most ${most}`);
  return withMeta(number(says, z.gt(0, says), z.lte(most, says)), { description, example });
}

/** A number of at least 0. */
export function amount(description: string, most: number, example: number) {
  const says = wording(`a number from 0 to ${most}`);
  return withMeta(number(says, z.gte(0, says), z.lte(most, says)), { description, example });
}

/** `85%`, or the same as a number from 0 to `most`: 0.85. Parsed to a number. */
export function share(description: string, example: string, most = 1) {
  const says = wording(`a percentage such as 85%, or a number from 0 to ${most}`);
  const schema = z
    .union(
      [
        number(says, z.gte(0, says), z.lte(most, says)),
        string(says, z.regex(/^[0-9]{1,4}(?:\.[0-9]{1,6})? ?%$/, says)),
      ],
      says,
    )
    .transform((value) => (typeof value === "number" ? value : (parsePercentage(value) ?? Infinity)))
    .refine((value) => value <= most, says);
  return withMeta(schema, { description, example, output: { type: "number" } });
}

/** A number, or `auto` if the planner decides. */
export function wholeOrAuto(description: string, least: number, most: number, example: number) {
  const says = wording(`a whole number from ${least} to ${most}, or auto`);
  const wholeNumber = number(says, z.int(says), z.gte(least, says), z.lte(most, says));
  return withMeta(z.union([wholeNumber, z.literal("auto")], says), { description, example });
}

export function oneOf<const T extends readonly [string, ...string[]]>(description: string, values: T) {
  return withMeta(z.enum(values), { description });
}

export function flag(description: string) {
  return withMeta(z.boolean(wording("true or false")), { description });
}

export function listOf<T extends z.ZodType>(description: string, item: T, least = 0) {
  const says = wording(least === 0 ? "a list" : `a list of at least ${least}`);
  const most = wording("a list of at most 10000");
  const list = z.array(item, says).check(z.minLength(least, says), z.maxLength(10_000, most));
  return withMeta(list, { description });
}

export function textList(description: string, example: string) {
  return listOf(description, text("One item of the list.", example));
}

/** A reference to a secret, never its value; the name must be valid for Key Vault and for Terraform variables. */
export function secretReference(description: string, example: string) {
  const says = wording("the name of a secret: { secret: NAME }");
  const secret = string(says, z.maxLength(63, says), z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, says));
  const key = withMeta(secret, { description: "Name of the secret.", example });
  return withMeta(z.strictObject({ secret: key }, says), { description, typeName: "SecretReference" });
}

/** An object with exactly these keys. */
export function entry<T extends z.ZodRawShape>(description: string, shape: T) {
  return withMeta(z.strictObject(shape), { description });
}

function isCalendarDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  return day <= days;
}
