import type { Problem } from "../../base/problem";

/** Longer documents are refused before they are parsed; the largest known deployment has 30 KB. */
export const largestDocumentBytes = 10 * 1024 * 1024;

/** The text of a document, or why the bytes cannot be decoded: only UTF-8 is accepted. */
export function decodeDocument(bytes: Uint8Array, name: string): DecodeResult {
  const problem = wrongBytes(bytes, name);
  if (problem !== undefined) return { problem };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.trim() !== "") return { text };
  return {
    problem: {
      code: "empty-document",
      path: "",
      message: `${name} is empty`,
      remedy: "begin with `apiVersion: mail-constructs/v1`, or give the right file",
    },
  };
}

export type DecodeResult =
  { readonly text: string; readonly problem?: undefined } | { readonly text?: undefined; readonly problem: Problem };

export function tooLarge(name: string, bytes: number | undefined): Problem {
  return {
    code: "document-too-large",
    path: "",
    message: `${name} is too large for a deployment document`,
    ...(bytes === undefined ? {} : { got: `${bytes} bytes` }),
    expected: `at most ${largestDocumentBytes} bytes`,
    remedy: "give the deployment's YAML or JSON document",
  };
}

function wrongBytes(bytes: Uint8Array, name: string): Problem | undefined {
  if (bytes.length > largestDocumentBytes) return tooLarge(name, bytes.length);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return {
      code: "not-utf-8",
      path: "",
      message: `${name} is in UTF-16`,
      expected: "UTF-8",
      remedy: "save it as UTF-8 (in Windows PowerShell: Set-Content -Encoding utf8)",
    };
  }
  if (bytes.includes(0)) {
    return {
      code: "not-text",
      path: "",
      message: `${name} is a binary file`,
      expected: "a document in YAML or JSON",
      remedy: "give the deployment document",
    };
  }
  return invalidUtf8(bytes, name);
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

function invalidUtf8(bytes: Uint8Array, name: string): Problem | undefined {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return {
      code: "not-utf-8",
      path: "",
      message: `${name} is not text in UTF-8`,
      expected: "UTF-8",
      remedy: "save it as UTF-8",
      position: { line: lineOfFirstFault(bytes), column: 1 },
    };
  }
}

/** U+FFFD marks the first decoding error, unless the text contains one before it. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf("\uFFFD"))).split("\n").length;
}
