/** Source PA: five minutes, so that clients forget a dead address soon. */
export const timeToLiveSeconds = 300;

/** Days before a certificate's end. Source HC. */
export const certificateDays = { warn: 60, fail: 30 } as const;
