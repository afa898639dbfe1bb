// Prints the stack's resources as Terraform JSON, as shown in README.md.
import { Testing } from "cdktf";
import { Web } from "./azure-web";

const { resource } = JSON.parse(Testing.synth(new Web(Testing.app(), "web"))) as { readonly resource: unknown };
process.stdout.write(`${JSON.stringify(resource, null, 2)}\n`);
