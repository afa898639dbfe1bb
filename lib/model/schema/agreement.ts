import type { z } from "zod";
import type { DeploymentDocument } from "../document";
import type { documentSchema } from "./deployment";
import type { Exact } from "./parsed";

/** What the schema takes in, without the library's own types. */
type Input = Exact<z.input<typeof documentSchema>>;

/** `true` for the same type on both sides, optional keys too; anything else does not compile below. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;

/** Does not compile when the written document types and the schema say different things. */
export const documentAgrees: Same<Input, Exact<DeploymentDocument>> = true;
