import type { Plan } from "../../plan";

/** What a created Linux machine is set up with, whatever brings it there. Contains no secret. */
export interface ManagedRole {
  /** Debian packages. */
  readonly packages: readonly string[];
  /** Written after the packages are installed, which would otherwise find a foreign configuration. */
  readonly files: readonly ManagedFile[];
  /** Run in this order at the end of the first start, before the services start; programs with their arguments, no shell. */
  readonly commands: readonly (readonly string[])[];
  /** What people put on the machine; the service waits for it. */
  readonly secrets: readonly { readonly path: string; readonly what: string }[];
  /** Units of systemd that start with the machine, in this order; those that wait for a secret carry their own condition. */
  readonly services: readonly string[];
}

/** Describes a machine by its name; nothing for a machine of another role. */
export type DescribeRole = (plan: Plan, machine: string) => ManagedRole | undefined;

export interface ManagedFile {
  readonly path: string;
  /** Octal: `0644`. */
  readonly mode: string;
  readonly text: string;
}
