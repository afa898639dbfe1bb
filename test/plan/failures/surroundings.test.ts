// Proves the effect of a failure on client names and mail flow around the group.
import { mailflowUnder, namesUnder } from "../../../lib/plan/failures";
import { failing } from "./clusters";

const mbx1 = { name: "MBX1", datacenter: "dc1", host: "HV11" };
const mbx2 = { name: "MBX2", datacenter: "dc2", host: "HV21" };

describe("namesUnder", () => {
  const robin = { name: "mail", distribution: "dns-round-robin" as const, addresses: [mbx2, mbx1], ttlSeconds: 300 };

  it("sends half of the clients to the failed address until its TTL expires", () => {
    expect(namesUnder(failing({ hosts: ["HV11"] }), [{ ...robin, reactionSeconds: 600 }])).toEqual([
      { name: "mail", works: true, alive: ["MBX2"], dead: ["MBX1"], deadShare: 0.5, deadForSeconds: 900, poolLeft: {} },
    ]);
  });

  it("works for all if nothing it needs fails, for none if both are lost", () => {
    const [sound, gone] = [failing({ witness: true }), failing({ members: ["MBX1"], datacenters: ["dc2"] })].map(
      (failure) => namesUnder(failure, [robin])[0],
    );
    expect([sound?.works, sound?.deadShare, sound?.deadForSeconds]).toEqual([true, 0, 0]);
    expect([gone?.works, gone?.deadShare, gone?.deadForSeconds]).toEqual([false, 1, null]);
  });

  it("shows the remaining pool of a balancer, which fails with its whole pool", () => {
    const balancers = [
      { name: "lb1", datacenter: "dc1", pool: [mbx1, mbx2] },
      { name: "lb2", datacenter: "dc2", pool: [mbx2] },
    ];
    const entry = { name: "mail", distribution: "load-balancer" as const, addresses: balancers, ttlSeconds: 60 };
    expect(namesUnder(failing({ members: ["MBX2"] }), [entry])).toEqual([
      { name: "mail", works: true, alive: ["lb1"], dead: ["lb2"], deadShare: 0.5, deadForSeconds: 60, poolLeft: { lb1: ["MBX1"] } }, // prettier-ignore
    ]);
  });
});

describe("mailflowUnder", () => {
  const input = {
    gateways: [
      { name: "gw1", datacenter: "dc1", direction: "both" as const },
      { name: "gw2", datacenter: "dc2", direction: "outbound" as const },
    ],
    servers: [mbx1, mbx2],
    domains: [{ name: "town.example", gateways: ["gw1"] }],
  };

  it("flows both ways while gateways and a server run", () => {
    const result = mailflowUnder(failing({ members: ["MBX1"] }), input);
    expect([result.inbound, result.outbound, result.servers, result.waitingDomains]).toEqual([
      true,
      true,
      ["MBX2"],
      [],
    ]);
  });

  it("stops inbound with the only receiving gateway, and queues at the senders", () => {
    const result = mailflowUnder(failing({ datacenters: ["dc1"] }), input);
    expect([result.inbound, result.outbound, result.waitingDomains]).toEqual([false, true, ["town.example"]]);
    expect([result.inboundGateways, result.outboundGateways]).toEqual([[], ["gw2"]]);
  });

  it("stops both ways without servers", () => {
    const result = mailflowUnder(failing({ members: ["MBX1", "MBX2"] }), input);
    expect([result.inbound, result.outbound]).toEqual([false, false]);
  });

  it("needs for each direction a gateway of that direction, and a server for both", () => {
    const gateway = (name: string, direction: "both" | "inbound" | "outbound") => ({
      name,
      datacenter: name,
      direction,
    });
    const around = {
      ...input,
      gateways: [gateway("gw1", "inbound"), gateway("gw2", "outbound"), gateway("gw3", "inbound")],
      domains: [{ name: "town.example", gateways: ["gw1", "gw3"] }],
    };
    const flow = (failure: ReturnType<typeof failing>, domains = around.domains) => {
      const result = mailflowUnder(failure, { ...around, domains });
      return [result.inbound, result.outbound, result.inboundGateways, result.outboundGateways];
    };
    expect(flow(failing({ datacenters: ["gw1"] }))).toEqual([true, true, ["gw3"], ["gw2"]]);
    const alone = [...around.domains, { name: "alone.example", gateways: ["gw1"] }];
    expect(flow(failing({ datacenters: ["gw1"] }), alone)).toEqual([false, true, ["gw3"], ["gw2"]]);
    expect(flow(failing({ datacenters: ["gw2"] }))).toEqual([true, false, ["gw1", "gw3"], []]);
    expect(flow(failing({ datacenters: ["gw1", "gw3"] }), [])).toEqual([false, true, [], ["gw2"]]);
    expect(flow(failing({ members: ["MBX1", "MBX2"] }))).toEqual([false, false, ["gw1", "gw3"], ["gw2"]]);
  });
});
