export * from "./exports";
export * from "./health";
export * from "./mailflow";
export * from "./postfix";
export * from "./vpn";
export { joinDomainScript } from "./first-start/join-domain";
export { prepareDisksScript } from "./first-start/prepare-disks";
