export * from "./exports";
export * from "./postfix";
export * from "./vpn";
export { joinDomainScript } from "./first-start/join-domain";
export { prepareDisksScript } from "./first-start/prepare-disks";
