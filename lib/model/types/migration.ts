import type { ParsedMigration, ParsedMigrationSource, ParsedPublicFolders, ParsedWave } from "../generated/parsed";

/** Waves keep the document's order, because they run one after another. */
export interface Migration extends Omit<ParsedMigration, "sources"> {
  readonly sources: readonly MigrationSource[];
}

export interface MigrationSource extends Omit<ParsedMigrationSource, "publicFolders"> {
  readonly publicFolders?: PublicFolders;
}

export interface PublicFolders extends Omit<ParsedPublicFolders, "mailboxes"> {
  /** Number of public folder mailboxes. */
  readonly mailboxes: number;
}

export type Wave = ParsedWave;
