/** A document with no Exchange server of its own, old or new. */
export const noServer = { from: "school", document: { hybrid: undefined, migration: undefined } } as const;
