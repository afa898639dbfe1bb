/** Class of managed disks on which databases are supported. Source VIRT; Premium SSD v2 is not named there. */
export const exchangeDiskClass = "premium-ssd";

/** Offers of Azure from which TCP 25 leaves. Source AZ25. */
export const offersWithPort25: readonly string[] = ["enterprise-agreement"];
