import type { Platform } from "../../../model";
import { azure } from "./azure";
import { existing } from "./existing";
import { hyperV } from "./hyper-v";
import type { PlatformAdapter } from "./adapter";

/** The known platforms, one adapter each. */
export type Platforms = readonly PlatformAdapter[];

/** The platforms of this library. */
export const builtInPlatforms: Platforms = [hyperV, azure, existing];

/**
 * The adapter of a datacenter's platform. Throws where there is none: a document that was read contains only known
 * platforms.
 */
export function platformOf(
  datacenter: { readonly name: string; readonly platform: Platform },
  platforms: Platforms,
): PlatformAdapter {
  const adapter = platforms.find((known) => known.name === datacenter.platform);
  if (adapter !== undefined) return adapter;
  throw new Error(
    `datacenter ${datacenter.name}: there is no adapter for its platform, got ${datacenter.platform}, expected one of ` +
      `${platforms.map((known) => known.name).join(", ")}; pass the adapter in \`platforms\``,
  );
}

/** Whether the machines of a datacenter are on hosts with limited capacity. */
export function hasHosts(
  datacenter: { readonly name: string; readonly platform: Platform },
  platforms: Platforms,
): boolean {
  return platformOf(datacenter, platforms).capacity === "hosts";
}
