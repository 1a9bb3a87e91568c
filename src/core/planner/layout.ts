import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** Where somebody stands in a picture of 1,000 by 560. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly group: number;
}

const picture = { width: 1000, height: 560 } as const;
const margin = 40;
/** Steps after which bodies hardly move any more. */
const steps = 220;

/**
 * Places people so that those who met are near each other, each team on its own side. The same people and links give
 * the same picture, every time: nothing here is left to chance.
 * @param groups the team of each person, as a number
 */
export function layOut(groups: readonly number[], links: readonly (readonly [number, number])[]): readonly Spot[] {
  const count = Math.max(1, new Set(groups).size);
  const bodies = groups.map((group): Body => ({ group }));
  const angle = ({ group }: Body): number => (2 * Math.PI * Math.max(0, group)) / count;
  forceSimulation(bodies)
    .force('apart', forceManyBody<Body>().strength(-160))
    .force(
      'near',
      forceLink<Body, { source: number; target: number }>(links.map(([source, target]) => ({ source, target })))
        .distance(90)
        .strength(0.05),
    )
    .force('room', forceCollide<Body>(30))
    .force('x', forceX<Body>((body) => 300 * Math.cos(angle(body))).strength(0.18))
    .force('y', forceY<Body>((body) => 170 * Math.sin(angle(body))).strength(0.22))
    .stop()
    .tick(steps);
  return fitted(bodies.map(({ x = 0, y = 0 }) => ({ x, y })));
}

function fitted(spots: readonly Spot[]): readonly Spot[] {
  const span = (values: readonly number[], size: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const wide = high - low;
    return (value) => Math.round(wide === 0 ? size / 2 : margin + ((value - low) / wide) * (size - 2 * margin));
  };
  const x = span(
    spots.map((spot) => spot.x),
    picture.width,
  );
  const y = span(
    spots.map((spot) => spot.y),
    picture.height,
  );
  return spots.map((spot) => ({ x: x(spot.x), y: y(spot.y) }));
}
