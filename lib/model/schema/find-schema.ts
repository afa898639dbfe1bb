import type { z } from "zod";

/** The parts of a zod definition needed to walk along a path. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
}

/** The schema of the value at the path; `undefined` for an unknown path. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((above, segment) => above && step(above, segment), schema);
}

/** The keys that an object at the path may have; `undefined` where no object is expected or any key is allowed. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] | undefined {
  const at = schemaAt(schema, path);
  const shape = at === undefined ? undefined : shapeOf(at);
  return shape === undefined ? undefined : Object.keys(shape);
}

/** Paths of the objects in which `key` is known, such as `costs` or `datacenters[].vpn`; the document itself is `""`. */
export function placesOfKey(schema: z.ZodType, key: string): string[] {
  const { shape, element, valueType } = bare(schema);
  if (element !== undefined) return placesOfKey(element, key).map((place) => `[]${afterPart(place)}`);
  if (valueType !== undefined) return placesOfKey(valueType, key).map((place) => `.NAME${afterPart(place)}`);
  if (shape === undefined) return [];
  const below = Object.entries(shape).flatMap(([name, inner]) =>
    placesOfKey(inner, key).map((place) => name + afterPart(place)),
  );
  return Object.hasOwn(shape, key) ? ["", ...below] : below;
}

function afterPart(place: string): string {
  return place === "" || /^[.[]/.test(place) ? place : `.${place}`;
}

/** Whether the value is valid at the path; `undefined` means an omitted key. True for unknown paths. */
export function accepts(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): boolean {
  const found = path.reduce<readonly z.ZodType[]>(
    (above, segment) => above.flatMap(optionsOf).flatMap((option) => step(option, segment) ?? []),
    [schema],
  );
  return found.length === 0 || found.some((option) => option.safeParse(value, { jitless: true }).success);
}

/** The options of a union, whatever is around it; else the schema itself. */
function optionsOf(schema: z.ZodType): readonly z.ZodType[] {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner !== undefined) return optionsOf(inner);
  return definition.type === "union" ? (definition.options ?? []).flatMap(optionsOf) : [schema];
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def;
}

/** Unwraps optional, default and transform, and picks from a union the option that is an object or a record. */
function bare(schema: z.ZodType): Definition {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner !== undefined) return bare(inner);
  if (definition.type !== "union") return definition;
  const options = (definition.options ?? []).map(bare);
  return options.find((option) => ["object", "record", "array"].includes(option.type)) ?? definition;
}

function shapeOf(schema: z.ZodType): Definition["shape"] {
  return bare(schema).shape;
}

function step(schema: z.ZodType, segment: PropertyKey): z.ZodType | undefined {
  const definition = bare(schema);
  if (definition.type === "object") return definition.shape?.[String(segment)];
  if (definition.type === "record") return definition.valueType;
  if (definition.type === "tuple") return definition.items?.[Number(segment)];
  return definition.type === "array" ? definition.element : undefined;
}
