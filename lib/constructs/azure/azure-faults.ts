import { Token } from "cdktf";
import { isBase64, isHotPatchedImage, mostCustomDataCharacters, mostDiskGB } from "../../base/azure-machine-limits";
import { brokenAzureNameRules } from "../../base/azure-names";
import { parseIpv4 } from "../../base/ipv4";
import { ProblemsError, type Problem } from "../../base/problem";
import { imageDiskGB } from "../../facts/azure-images";
import { azureSizes, type AzureSize } from "../../facts/sizing";
import type { AzureDiskProps, AzureMachineProps } from "./azure-machine-props";

/** Throws a `ProblemsError` with everything about the machine that Azure cannot create, all at once. */
export function refuseImpossible(name: string, props: AzureMachineProps): void {
  const size = azureSizes.find((candidate) => candidate.name === props.size);
  const faults = [
    ...nameFaults(name, props),
    ...placeFaults(props),
    ...secretFaults(props),
    ...accountFaults(props),
    ...imageFaults(props),
    ...customDataFaults(props),
    ...systemDiskFaults(props),
    ...props.disks.flatMap((disk, index) => diskFaults(disk, index, props)),
    ...unitFaults(props),
    ...repeated("disks", props.disks),
    ...repeated("adapters", props.adapters),
    ...addressFaults(props),
    ...(size === undefined ? [] : limitFaults(props, size)),
  ];
  if (faults.length === 0) return;
  throw new ProblemsError(faults.map((fault) => ({ ...fault, path: `machine ${name}, ${fault.path}` })));
}

function fault(path: string, message: string, got: unknown, expected: string, remedy: string): Problem {
  return { code: "wrong-value", path, message, got: String(got), expected, remedy };
}

function nameFaults(name: string, { system = "windows" }: AzureMachineProps): Problem[] {
  return brokenAzureNameRules(`azurerm_${system}_virtual_machine.computer_name`, name).map((rule) =>
    fault(
      "name",
      "the system cannot have this computer name",
      JSON.stringify(name),
      rule.accepts,
      "rename the machine",
    ),
  );
}

function placeFaults({ zone, availabilitySetId }: AzureMachineProps): Problem[] {
  if (zone === undefined || availabilitySetId === undefined) return [];
  const remedy = "remove one of the two";
  return [
    fault("availabilitySetId", "a machine in a zone is in no set", `zone ${zone} and a set`, "one of them", remedy),
  ];
}

/** A password must not be written out: it would stand in the output and in version control. */
function secretFaults({ administratorSecret, system = "windows" }: AzureMachineProps): Problem[] {
  const isReference = Token.isUnresolved(administratorSecret) || /^\$\{.+\}$/.test(administratorSecret);
  if (system === "linux" || isReference) return [];
  const remedy = "refer to a sensitive variable";
  return [fault("administratorSecret", "this is a password in clear text", "a literal", "a reference", remedy)];
}

/** An unresolved name is known when the machine is created. */
function accountFaults({ administratorName: name, system = "windows" }: AzureMachineProps): Problem[] {
  if (name === undefined || Token.isUnresolved(name)) return [];
  return brokenAzureNameRules(`azurerm_${system}_virtual_machine.admin_username`, name).map((rule) =>
    fault(
      "administratorName",
      "the administrator cannot have this name",
      JSON.stringify(name),
      rule.accepts,
      "choose another name",
    ),
  );
}

function imageFaults({ image, updatedBy = "people", system = "windows" }: AzureMachineProps): Problem[] {
  if (image === undefined || system === "linux" || updatedBy === "azure" || !isHotPatchedImage(image)) return [];
  const message = "the provider refuses this image for a machine that Azure does not update";
  const remedy = "choose an image without hot patching, or have Azure update the machine";
  return [fault("image.sku", message, JSON.stringify(image.sku), "an image that is updated by restarts", remedy)];
}

function customDataFaults({ customData }: AzureMachineProps): Problem[] {
  if (customData === undefined || Token.isUnresolved(customData)) return [];
  const { length } = customData;
  return [
    ...(isBase64(customData)
      ? []
      : [fault("customData", "Azure takes it encoded only", "other text", "text in Base64", "encode it")]),
    ...(length <= mostCustomDataCharacters
      ? []
      : [
          fault(
            "customData",
            "Azure takes no first content of this length",
            `${length} characters of Base64`,
            `at most ${mostCustomDataCharacters}`,
            "shorten what it is made of, such as lists of addresses, or distribute it over more machines",
          ),
        ]),
  ];
}

function systemDiskFaults({ disks, image, system = "windows" }: AzureMachineProps): Problem[] {
  const [first] = disks;
  if (first === undefined) {
    return [fault("disks", "the machine has nothing to start from", "no disk", "at least the system disk", "add it")];
  }
  const least = imageDiskGB[system];
  if (image !== undefined || !(first.sizeGB < least)) return [];
  const message = "Azure refuses a system disk that is smaller than its image";
  return [fault("disks[0].sizeGB", message, first.sizeGB, `at least ${least}`, "enlarge the disk, or name the image")];
}

function diskFaults(
  { sizeGB, class: kind, caching }: AzureDiskProps,
  index: number,
  props: AzureMachineProps,
): Problem[] {
  const path = `disks[${index}]`;
  const isV2 = kind === "premium-ssd-v2";
  return [
    ...(Number.isInteger(sizeGB) && sizeGB > 0
      ? []
      : [fault(`${path}.sizeGB`, "Azure cannot create this", sizeGB, "a whole number above 0", "correct the size")]),
    ...tooLarge(sizeGB, index === 0 ? mostDiskGB.system : isV2 ? mostDiskGB["premium-ssd-v2"] : mostDiskGB.data, path),
    ...(isV2 && index === 0
      ? [fault(`${path}.class`, "no machine starts from this class", kind, "premium-ssd", "change the class")]
      : []),
    ...(isV2 && caching !== undefined && caching !== "none"
      ? [fault(`${path}.caching`, "this class has no host caching", caching, "none", "remove the caching")]
      : []),
    ...(isV2 && props.zone === undefined
      ? [fault(`${path}.class`, "this class is for machines in a zone", "no zone", "a zone", "give the machine a zone")]
      : []),
  ];
}

function tooLarge(sizeGB: number, most: number, path: string): Problem[] {
  if (!(sizeGB > most)) return [];
  const message = "Azure has no disk of this size here";
  return [fault(`${path}.sizeGB`, message, sizeGB, `at most ${most}`, "reduce the size, or use several disks")];
}

function unitFaults({ disks }: AzureMachineProps): Problem[] {
  const units = disks.slice(1).map(({ lun }, index) => lun ?? index);
  return units.flatMap((unit, index) => {
    const path = `disks[${index + 1}].lun`;
    if (!Number.isInteger(unit) || unit < 0 || unit > 63) {
      return [fault(path, "this is no logical unit number", unit, "a whole number from 0 to 63", "correct the number")];
    }
    const first = units.indexOf(unit);
    if (first === index) return [];
    return [
      fault(path, `disks[${first + 1}] has this number already`, unit, "a number of its own", "change one of the two"),
    ];
  });
}

function repeated(list: string, named: readonly { readonly name: string }[]): Problem[] {
  const names = named.map(({ name }) => name.toLowerCase());
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const message = `${list}[${first}] has this name already; upper and lower case make no difference`;
    return [
      fault(
        `${list}[${index}].name`,
        message,
        JSON.stringify(named[index]?.name),
        "a unique name",
        "rename one of the two",
      ),
    ];
  });
}

function addressFaults({ adapters }: AzureMachineProps): Problem[] {
  if (adapters.length === 0) {
    return [fault("adapters", "the machine has no network", "none", "at least one adapter", "add one")];
  }
  return adapters.flatMap(({ address }, index) =>
    address === undefined || Token.isUnresolved(address) || parseIpv4(address) !== undefined
      ? []
      : [
          fault(
            `adapters[${index}].address`,
            "this is no address",
            JSON.stringify(address),
            "an IPv4 address",
            "correct it",
          ),
        ],
  );
}

function limitFaults({ disks, adapters }: AzureMachineProps, size: AzureSize): Problem[] {
  const tooMany = (path: string, got: number, most: number, what: string): Problem[] =>
    got <= most
      ? []
      : [fault(path, `${size.name} carries fewer ${what}`, got, `at most ${most}`, "choose a larger size")];
  return [
    ...tooMany("disks", disks.length - 1, size.dataDisks, "data disks"),
    ...tooMany("adapters", adapters.length, size.networkCards, "network cards"),
    ...adapters.flatMap(({ acceleratedNetworking }, index) =>
      acceleratedNetworking === false || size.acceleratedNetworking
        ? []
        : [
            fault(
              `adapters[${index}].acceleratedNetworking`,
              `${size.name} has none`,
              "true",
              "false",
              "set it to false, or choose another size",
            ),
          ],
    ),
  ];
}
