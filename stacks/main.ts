// The cdktf app that cdktf.json starts.
import { synthesizeProject } from "./project";

process.exitCode = synthesizeProject(process.cwd(), (text) => process.stderr.write(text));
