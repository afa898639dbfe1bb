// A command that rehearses, to be interrupted by left-behind.test.ts: output folder, engine, place for temporary files.
import { rehearse } from "../../lib/rehearsal";

const [output, engine, temporaryFolder] = process.argv.slice(2) as [string, string, string];
void rehearse(output, { engine, temporaryFolder }).then((result) => process.stdout.write(JSON.stringify(result)));
