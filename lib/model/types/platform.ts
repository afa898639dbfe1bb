/** Platforms of this library by their name in the document. Others are added by declaration merging. */
export interface PlatformNames {
  readonly "hyper-v": true;
  readonly azure: true;
  readonly existing: true;
}

/** What a datacenter runs on; `existing` creates nothing and has no stack. */
export type Platform = keyof PlatformNames;
