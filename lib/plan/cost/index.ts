export { monthlyBill } from "./bill";
export { deploymentCost } from "./cost";
