export { onlineScript } from "./online-script";
export { serverScript } from "./server-script";
