/** Platforms of this library by the document's word. A further one adds its own by declaration merging. */
export interface PlatformNames {
  readonly "hyper-v": true;
  readonly azure: true;
  readonly existing: true;
}

/** What a datacenter runs on; `existing` creates nothing and has no stack. */
export type Platform = keyof PlatformNames;
