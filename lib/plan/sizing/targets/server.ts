import {
  hardwareLimits,
  metaCache,
  pageFileCapMB,
  pageFileExtraMB,
  pageFileShareSince2019,
  processorLoadLimit,
  virtualization,
  type ServerVersion,
} from "../../../facts/sizing";
import type { SizingResult } from "../calculator";
import { ceilingTo, coresFor, megacyclesPerCore, roundedMemoryGB } from "../links";
import type { Choice } from "./choice";

/** What a member must carry in the worst allowed failure. */
export interface MemberLoad {
  /** Without the hypervisor's share. */
  readonly megacycles: number;
  /** Memory before rounding. */
  readonly memoryGB: number;
}

/** One core of the processor: its megacycles, or a published SPECint_rate2006 over the cores measured. */
export type ProcessorCore =
  { readonly megacyclesPerCore: number } | { readonly specintRate2006: number; readonly cores: number };

export interface ServerMachineOptions {
  readonly version: ServerVersion;
  readonly core: ProcessorCore;
  /** Runs on a hypervisor, which takes `hypervisorPct` of the megacycles. Default true and 10. */
  readonly virtual?: boolean;
  readonly hypervisorPct?: number;
  /** Virtual processors on a core: 2 makes each worth half. Default 1. */
  readonly processorsPerCore?: number;
  /** Highest processor load in the worst failure. Default 0.8. */
  readonly loadLimit?: number;
}

export interface ServerMachine {
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileMB: number;
  /** Share of the processors' megacycles in the worst failure. */
  readonly worstLoad: number;
}

/** The load of a result's most burdened server, of either datacenter. A passive part below zero counts as none. */
export function memberLoad(result: SizingResult): MemberLoad {
  const figure = (name: string): number => {
    const value = result.sheet[name]?.value;
    return typeof value === "number" ? value : 0;
  };
  const active = Math.max(figure("actPdcWorst"), figure("actSdcWorst"));
  const passive = Math.max(0, figure("dbCopiesPerServer") - active);
  const perActive = figure("activeMcPerMbx") + figure("casMcPerMbx");
  const megacycles = figure("mbxPerDb") * (active * perActive + passive * figure("passiveMcPerMbx"));
  return { megacycles, memoryGB: Math.max(figure("ramCalcGB"), figure("ramCalcSdcGB")) };
}

/**
 * Processors and memory of a member: an even number of processors that keeps the worst failure at or below 80 %, memory from
 * the version's least, in the multiples it is bought in. A problem when the version allows no such machine; it names the limit.
 */
export function serverMachine(load: MemberLoad, options: ServerMachineOptions): Choice<ServerMachine> {
  const limits = hardwareLimits[options.version];
  const overhead = options.virtual === false ? 0 : (options.hypervisorPct ?? virtualization.defaultOverheadPct);
  const needed = load.megacycles * (1 + overhead / 100);
  const ofOne = ofOneCore(options.core) / (options.processorsPerCore ?? 1);
  const processors = Math.max(2, ceilingTo(coresFor(needed, ofOne, options.loadLimit ?? processorLoadLimit), 2));
  if (!(processors <= limits.cores))
    return { ok: false, problem: tooMuch("processors", processors, limits.cores, options) };
  const memoryGB = roundedMemoryGB(Math.max(load.memoryGB, limits.minimumMemoryGB));
  if (!(memoryGB <= limits.maximumMemoryGB))
    return { ok: false, problem: tooMuch("memoryGB", memoryGB, limits.maximumMemoryGB, options) };
  const worstLoad = needed / (processors * ofOne);
  return {
    ok: true,
    value: { processors, memoryGB, pageFileMB: pageFileMB(options.version, memoryGB), worstLoad },
    reasons: [
      `${round(needed)} megacycles in the worst failure, ${overhead} % of them for the hypervisor, at ${round(ofOne)} for a processor: ${processors} processors, ${round(worstLoad * 100)} % busy`,
      `${round(load.memoryGB)} GB calculated, at least ${limits.minimumMemoryGB} GB for Exchange ${options.version}: ${memoryGB} GB`,
    ],
  };
}

/** Page file, least and most alike, MB: memory and 10 MB up to 32,778 MB; since 2019 a quarter of the memory. */
export function pageFileMB(version: ServerVersion, memoryGB: number): number {
  const memoryMB = memoryGB * 1024;
  if (hardwareLimits[version].pageFile === "quarter of memory") return memoryMB * pageFileShareSince2019;
  return Math.min(memoryMB + pageFileExtraMB, pageFileCapMB);
}

export interface MetaCache {
  readonly ssds: number;
  /** SSD capacity between 5 and 10 % of the spinning disks', decimal GB. */
  readonly lowestGB: number;
  readonly highestGB: number;
}

/** MetaCacheDatabase of 2019 and SE: one SSD for three spinning disks (preferred-architecture-2019.md, 2022-04-27). */
export function metaCacheFor(spinningDisks: number, diskGB: number): MetaCache {
  const wholeGB = spinningDisks * diskGB;
  return {
    ssds: ceilingTo(spinningDisks / metaCache.spindlesPerSsd),
    lowestGB: wholeGB * metaCache.lowestShare,
    highestGB: wholeGB * metaCache.highestShare,
  };
}

function ofOneCore(core: ProcessorCore): number {
  return "megacyclesPerCore" in core ? core.megacyclesPerCore : megacyclesPerCore(core.specintRate2006, core.cores);
}

function tooMuch(
  what: "processors" | "memoryGB",
  needed: number,
  most: number,
  { version }: ServerMachineOptions,
): Extract<Choice<never>, { ok: false }>["problem"] {
  return {
    code: `too-many-${what === "processors" ? "processors" : "gigabytes"}`,
    path: what,
    message: `a member would need more than Exchange ${version} allows`,
    got: String(needed),
    expected: `at most ${most}`,
    remedy: "spread the mailboxes over more members",
  };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
