// The cdktf app that cdktf.json names.
import { synthesizeProject } from "./project";

process.exitCode = synthesizeProject(process.cwd(), (text) => process.stderr.write(text));
