import { ExitCode } from "../exit-code";
import type { CommandIo, TextOutput } from "../io";

/** The outputs of a quiet call: what is written to them is printed only if the call ends with another code than 0. */
export function quietIo(io: CommandIo): { readonly io: CommandIo; readonly end: (code: ExitCode) => void } {
  const held: (() => void)[] = [];
  const holding = (output: TextOutput): TextOutput => ({ write: (text) => held.push(() => void output.write(text)) });
  const { isTTY = false, columns = 0 } = io.stdout;
  // Without a terminal behind standard error there is no progress line.
  const outputs = { stdout: { ...holding(io.stdout), isTTY, columns }, stderr: holding(io.stderr) };
  return { io: { ...io, ...outputs }, end: (code) => code !== ExitCode.fine && held.forEach((write) => write()) };
}
