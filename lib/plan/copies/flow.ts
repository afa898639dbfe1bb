/** An edge of a flow network with capacity and cost per unit. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  /** 0 or more per unit. */
  readonly cost: number;
}

/**
 * Sends the maximum flow from node `source` to node `sink` at minimum cost and returns the flow on each arc. Exact:
 * successive cheapest augmenting paths, which may undo flow of earlier ones (Ford and Fulkerson). Ties are broken by
 * the order of the arcs.
 */
export function leastCostFlow(nodes: number, arcs: readonly Arc[], source: number, sink: number): number[] {
  const network = new Network(nodes, arcs);
  while (network.findPath(source, sink)) network.sendAlongPath(source, sink);
  return arcs.map((_, arc) => network.left[2 * arc + 1] ?? 0);
}

/** Residual network: arc i is edge 2i forward and 2i + 1 backward; the backward edge may undo the forward flow. */
class Network {
  readonly left: Int32Array;
  private readonly to: Int32Array;
  private readonly cost: Float64Array;
  private readonly leaving: readonly number[][];
  private readonly distance: Float64Array;
  private readonly reachedBy: Int32Array;

  constructor(nodes: number, arcs: readonly Arc[]) {
    this.left = Int32Array.from(arcs.flatMap(({ capacity }) => [capacity, 0]));
    this.to = Int32Array.from(arcs.flatMap(({ from, to }) => [to, from]));
    this.cost = Float64Array.from(arcs.flatMap(({ cost }) => [cost, -cost]));
    const leaving = Array.from({ length: nodes }, (): number[] => []);
    arcs.forEach(({ from, to }, arc) => {
      leaving[from]?.push(2 * arc);
      leaving[to]?.push(2 * arc + 1);
    });
    this.leaving = leaving;
    this.distance = new Float64Array(nodes);
    this.reachedBy = new Int32Array(nodes);
  }

  /** The cheapest path to the sink in the residual network. */
  findPath(source: number, sink: number): boolean {
    const { distance } = this;
    distance.fill(Infinity);
    distance[source] = 0;
    const queue = [source];
    const waiting = new Set(queue);
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next] as number;
      waiting.delete(node);
      for (const other of this.shorten(node)) {
        if (waiting.has(other)) continue;
        waiting.add(other);
        queue.push(other);
      }
    }
    return distance[sink] !== Infinity;
  }

  /** Nodes that became cheaper to reach through this one. */
  private shorten(node: number): number[] {
    const { left, to, cost, distance } = this;
    const shortened: number[] = [];
    for (const arc of this.leaving[node] ?? []) {
      const other = to[arc] as number;
      const reached = (distance[node] as number) + (cost[arc] as number);
      if ((left[arc] as number) <= 0 || reached >= (distance[other] as number)) continue;
      distance[other] = reached;
      this.reachedBy[other] = arc;
      shortened.push(other);
    }
    return shortened;
  }

  sendAlongPath(source: number, sink: number): void {
    const path: number[] = [];
    for (let node = sink; node !== source;) {
      const arc = this.reachedBy[node] as number;
      path.push(arc);
      node = this.to[arc ^ 1] as number;
    }
    const units = path.reduce((least, arc) => Math.min(least, this.left[arc] as number), Infinity);
    for (const arc of path) {
      this.left[arc] = (this.left[arc] as number) - units;
      this.left[arc ^ 1] = (this.left[arc ^ 1] as number) + units;
    }
  }
}
