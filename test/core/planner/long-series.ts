/** One series of so many sessions and people, four teams and sixty topics, as it may be after some years. */
export function longSeries(sessions: number, people: number): string {
  const list = (count: number, line: (nth: number) => string): string =>
    Array.from({ length: count }, (_, nth) => line(nth)).join('');
  const day = (nth: number): string => new Date(Date.UTC(2024, 0, 4) + nth * 7 * 86_400_000).toISOString().slice(0, 10);
  const present = (nth: number): string =>
    Array.from({ length: 12 }, (_, k) => `p${(nth * 7 + k * 13) % people}`).join(', ');
  return `series:
  title: Long
  goal: Meet
  teams: [t0, t1, t2, t3]
  cadence: { every: 1 week, on: thu }
  start: "15:00"
teams:
${list(4, (nth) => `  t${nth}: { name: Team ${nth} }\n`)}people:
${list(people, (nth) => `  p${nth}: { name: Person ${nth}, team: t${nth % 4} }\n`)}topics:
${list(60, (nth) => `  x${nth}: { title: "What is ${nth}?", concerns: { t0: because, t1: also } }\n`)}sessions:
${list(
  sessions,
  (nth) => `  - date: ${day(nth)}
    host: p${nth % people}
    topics: [x${nth % 60}]
    participants: [${present(nth)}]
    agenda:
      - 10m one
      - 20m two
      - { minutes: 30, what: three, who: p1 }
    hints:
      - { from: p${(nth * 3) % people}, to: p${(nth * 5) % people}, said: ask them }
`,
)}`;
}
