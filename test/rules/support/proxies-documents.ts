/** A proxy on the campus of the school that publishes the hybrid endpoint. */
export const campus = (changes: object) => [
  {
    name: "RPROXY",
    existing: true,
    datacenter: "campus",
    address: "10.50.0.70",
    publicAddress: "203.0.113.9",
    software: "haproxy",
    mode: "tls-bridging",
    certificate: "same-as-exchange",
    hosts: ["hybrid.school.example", "autodiscover.school.example"],
    ...changes,
  },
];
