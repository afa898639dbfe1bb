/** A document with no Exchange server of its own, old or new. */
export const noServer = { from: "school", deployment: { hybrid: undefined, migration: undefined } } as const;
