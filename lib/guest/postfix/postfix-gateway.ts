import type { GatewayWiring, PostfixPlan } from "../../plan";

/** A gateway that this deployment creates with Postfix. */
export type PostfixGateway = GatewayWiring & { readonly postfix: PostfixPlan };

export function isPostfixGateway(gateway: GatewayWiring): gateway is PostfixGateway {
  return gateway.postfix !== undefined;
}
