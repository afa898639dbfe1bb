/** Proves how Windows cores are counted on hosts, and which edition is bought. */
import { chooseEditions, windowsCores } from "../../../lib/plan/cost/windows";
import { examplePlan } from "../../support/examples";

test("in the town two hosts of 16 cores run one Windows machine each", () => {
  expect(windowsCores(examplePlan("town"))).toEqual([
    { host: "HV11", machines: 1, standard: 16, datacenter: 16 },
    { host: "HV21", machines: 1, standard: 16, datacenter: 16 },
  ]);
});

test("the third Windows machine requires all cores again, and fewer than 16 cores count as 16", () => {
  const plan = examplePlan("town");
  const member = plan.machines.find((machine) => machine.name === "MBX1");
  if (member === undefined) throw new Error("no MBX1");
  const more = [2, 3].map((number) => ({ ...member, name: `MORE${number}` }));
  const linux = { ...member, name: "LINUX", system: "linux" as const };
  const small = {
    ...plan,
    machines: [...plan.machines, ...more, linux],
    datacenters: plan.datacenters.map((datacenter) => ({
      ...datacenter,
      hosts: datacenter.hosts.map((host) => ({ ...host, cores: 12 })),
    })),
  };
  expect(windowsCores(small)[0]).toEqual({ host: "HV11", machines: 3, standard: 32, datacenter: 16 });
});

test("each host gets the cheaper edition, Standard if they cost the same", () => {
  const hosts = [
    { host: "A", machines: 2, standard: 16, datacenter: 16 },
    { host: "B", machines: 14, standard: 112, datacenter: 16 },
  ];
  // B: 112 x 10 = 1,120 against 16 x 60 = 960.
  expect(chooseEditions(hosts, { standard: 10, datacenter: 60 })).toEqual({ standard: 16, datacenter: 16 });
  // At 70 both cost 1,120.
  expect(chooseEditions(hosts, { standard: 10, datacenter: 70 })).toEqual({ standard: 128, datacenter: 0 });
  expect(chooseEditions(hosts, { datacenter: 70 })).toEqual({ standard: 0, datacenter: 32 });
  expect(chooseEditions(hosts, { standard: 10 })).toEqual({ standard: 128, datacenter: 0 });
});
