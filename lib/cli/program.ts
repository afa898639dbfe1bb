import { nearest } from "../base/nearest";
import { Command, type CommanderError } from "commander";
import { badChoice, generalHelp, helpLayout, helpText, paragraphs, unknownVerb } from "../report";
import { unusable } from "./errors";
import { ExitCode } from "./exit-code";
import type { CommandIo } from "./io";
import { quietIo } from "./output/quiet-io";
import { widthOf } from "./terminal-page";
import { verbCall, type Verb } from "./verb";
import { verbs } from "./verbs";
import { version } from "./version";

/**
 * The program for these arguments. `finish` is called with the exit code of the verb that ran. If a verb is given, the
 * others are registered by name only, which is enough to suggest one for a mistyped word.
 */
export function buildProgram(argv: readonly string[], io: CommandIo, finish: (code: ExitCode) => void): Command {
  const width = widthOf(io.stdout, io.environment);
  const program = new Command("mail-constructs")
    .description("Describe an Exchange mail deployment over two datacenters, judge it, synthesize it, rehearse it.")
    .usage("<verb> [document] [options]")
    .version(version(), "--version", "print the version")
    .commandsGroup("Verbs:")
    .helpCommand("help [verb]", "how to use a verb")
    .option("--debug", "print the stack trace of an internal error")
    .configureHelp({ showGlobalOptions: true, ...helpLayout(width) })
    .addHelpText("after", paragraphs(generalHelp, width))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {},
    })
    .showSuggestionAfterError(true);
  const named = verbs.filter(({ name }) => argv.includes(name));
  const isListed = named.length === 0 && (argv.length === 0 || argv.some((arg) => helpWords.includes(arg)));
  for (const entry of verbs) {
    const wanted = isListed || named.includes(entry);
    program.addCommand(wanted ? commandOf(entry.load(), program, io, finish) : new Command(entry.name));
  }
  return program;
}

const helpWords = ["help", "--help", "-h"];

/** A verb with the program's settings: it throws instead of ending the process, and writes to our outputs. */
function commandOf(verb: Verb, program: Command, io: CommandIo, finish: (code: ExitCode) => void): Command {
  const examples = verb.examples.map(({ line, does }) => ({ line: lineOf(line), does }));
  const command = new Command(verb.name)
    .description(verb.summary)
    .addHelpText("after", helpText(verb.notes, examples, widthOf(io.stdout, io.environment)));
  command.copyInheritedSettings(program);
  verb.describe(command);
  return command.action(async () => {
    const args = command.processedArgs.map((arg: unknown) => (typeof arg === "string" ? arg : undefined));
    const options = command.opts();
    const quiet = options["quiet"] === true && options["format"] === "text" ? quietIo(io) : undefined;
    const code = await verb.run(verbCall(quiet?.io ?? io, args, options));
    quiet?.end(code);
    finish(code);
  });
}

/** An example may begin with another program, for example `cat`. */
function lineOf(line: string): string {
  return line.includes("mail-constructs ") ? line : `mail-constructs ${line}`;
}

/** Without this, `help nosuch` would print the list of verbs. */
export function refuseUnknownHelp([first, word]: readonly string[]): void {
  const known = [...verbs.map(({ name }) => name), "help"];
  if (first !== "help" || word === undefined || word.startsWith("-") || known.includes(word)) return;
  throw unusable(unknownVerb(word, nearest(word, known)));
}

/** Translates commander's errors: an exit code for help and version, otherwise a problem with the call. */
export function readCommanderError(error: CommanderError, argv: readonly string[]): ExitCode | Error {
  if (error.exitCode === 0) return ExitCode.fine;
  if (error.code === "commander.help") return ExitCode.unusable;
  const [message = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const choice = /^option '(--[a-z-]+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(message);
  if (choice !== null) return unusable(badChoice(choice[1] ?? "", choice[2] ?? "", (choice[3] ?? "").split(", ")));
  const verb = verbs.find(({ name }) => argv.includes(name))?.name;
  return unusable({
    code: error.code.replace(/^commander\./, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    path: "",
    message: message.replace(/\.$/, "").replace("unknown command", "unknown verb"),
    remedy:
      suggestion === undefined
        ? `see mail-constructs ${verb === undefined ? "" : `${verb} `}--help`
        : suggestion.replace(/^\(|\)$/g, "").toLowerCase(),
  });
}
