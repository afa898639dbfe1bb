export { configureScript } from "./configure-script";
export { gatewayFirstStart } from "./relay-first-start";
export type { SecretSource } from "./certificate-script";
export { postfixFiles } from "./postfix-files";
export type { PostfixFile } from "./postfix-files";
export { isPostfixGateway } from "./postfix-gateway";
export type { PostfixGateway } from "./postfix-gateway";
