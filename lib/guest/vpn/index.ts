export { vpnSheets } from "./vpn-sheet";
