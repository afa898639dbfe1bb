import type { AzureSizeReason } from "../../plan";
import { grouped } from "../text/words";

/** Why a machine has this Azure size, in words. */
export function azureReasonText(reason: AzureSizeReason): string {
  switch (reason.kind) {
    case "cheapest":
      return `the cheapest of ${reason.of} that fit and have a price: ${reason.price}`;
    case "smallest":
      return `the smallest of ${reason.of} that fit; no price is given`;
    case "kept":
      return "decided earlier and still sufficient";
    case "specified":
      return reason.tooLittle.length === 0
        ? "specified"
        : `specified, but with too little: ${reason.tooLittle.map((key) => unitOf(key)).join(", ")}`;
    case "specified-unknown":
      return "specified; its limits are not known here";
    case "nothing-fits":
      return `no Azure size satisfies the need${mostText(reason.most)}; spread the load over more servers or disks`;
  }
}

function mostText(most: Readonly<Record<string, number>>): string {
  const texts = Object.entries(most).map(([key, value]) => `${grouped(value)} ${unitOf(key)}`);
  return texts.length === 0 ? "" : `, expected at most ${texts.join(", ")}`;
}

const units: Readonly<Record<string, string>> = {
  vcpu: "processors",
  memoryGB: "GB of memory",
  dataDisks: "data disks",
  iops: "disk operations/s",
  mbps: "MB/s",
  networkCards: "network cards",
};

function unitOf(key: string): string {
  return units[key] ?? key;
}
