export const noMigration = { document: { migration: undefined } } as const;
