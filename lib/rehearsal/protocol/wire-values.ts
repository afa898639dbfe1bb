import { decode, encode, ExtensionCodec } from "@msgpack/msgpack";

/** The type of `UNKNOWN`: a value that the engine knows only after apply. */
export class Unknown {
  readonly unknown = true;
}

export const UNKNOWN: Unknown = Object.freeze(new Unknown());

/**
 * A value of the engine's type system. A set is an array whose order is irrelevant; an object has every attribute of
 * its schema.
 */
export type Value = null | boolean | number | string | Unknown | Value[] | ObjectValue;
export interface ObjectValue {
  [attribute: string]: Value;
}

/** A value on the wire: msgpack, or JSON when nothing in it is unknown. */
export interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

const UNKNOWN_TYPE = 0;
const REFINED_UNKNOWN_TYPE = 12;

const extensions = new ExtensionCodec();
extensions.register({
  type: UNKNOWN_TYPE,
  encode: (value: unknown) => (value instanceof Unknown ? new Uint8Array([0]) : null),
  decode: () => UNKNOWN,
});
extensions.register({ type: REFINED_UNKNOWN_TYPE, encode: () => null, decode: () => UNKNOWN });

export function toWire(value: Value): DynamicValue {
  return { msgpack: encode(value, { extensionCodec: extensions }) };
}

/** `null` for a missing value. */
export function fromWire(wire: DynamicValue | null | undefined): Value {
  if (wire?.msgpack !== undefined && wire.msgpack.length > 0) {
    return decode(wire.msgpack, { extensionCodec: extensions }) as Value;
  }
  if (wire?.json !== undefined && wire.json.length > 0) return JSON.parse(Buffer.from(wire.json).toString()) as Value;
  return null;
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

/** Whether the value contains no unknown parts. */
export function isKnown(value: Value): boolean {
  if (value instanceof Unknown) return false;
  if (Array.isArray(value)) return value.every(isKnown);
  return isObject(value) ? Object.values(value).every(isKnown) : true;
}

/** Deep equality; an absent attribute equals null, and unknown equals only unknown. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  const left = a ?? null;
  const right = b ?? null;
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => equal(left[key], right[key]));
  }
  return false;
}

/** Equality of two sets: the same elements with the same multiplicity, in any order. */
export function equalSets(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  const rest = [...b];
  for (const item of a) {
    const found = rest.findIndex((candidate) => equal(item, candidate));
    if (found === -1) return false;
    rest.splice(found, 1);
  }
  return true;
}
