/** What a created Linux machine is set up with, whatever brings it there. Contains no secret. */
export interface ManagedRole {
  /** Debian packages. */
  readonly packages: readonly string[];
  /** Written after the packages are installed, which would otherwise find a foreign configuration. */
  readonly files: readonly ManagedFile[];
  /** Run in this order at the end of the first start. */
  readonly commands: readonly (readonly string[])[];
  /** What people put on the machine; the service waits for it. */
  readonly secrets: readonly { readonly path: string; readonly what: string }[];
}

export interface ManagedFile {
  readonly path: string;
  /** Octal: `0644`. */
  readonly mode: string;
  readonly text: string;
}
