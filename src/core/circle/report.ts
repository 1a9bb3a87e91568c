import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';

/** A session as it is handed to programs. Lines count from 1; people and topics are ids as in the file. */
export interface SessionReport {
  readonly file: string;
  readonly line: number;
  readonly series: string;
  readonly date: string | null;
  readonly start: string | null;
  readonly zone: string | null;
  /** The session's own title; null where it has none. */
  readonly title: string | null;
  readonly host: string | null;
  readonly cohosts: readonly string[];
  readonly topics: readonly string[];
  readonly status: Occasion['status'];
}

/** @param file the file as whoever reads the report would name it */
export function sessionReport(circle: Circle, occasion: Occasion, file = occasion.file): SessionReport {
  const { date, start, zone, session, host, cohosts, topics, status } = occasion;
  return {
    file,
    line: circle.lineOf(occasion) + 1,
    series: circle.sheets.get(occasion.file)?.series?.title ?? occasion.file,
    date: date ?? null,
    start: start ?? null,
    zone: zone ?? null,
    title: session.title ?? null,
    host: host ?? null,
    cohosts,
    topics,
    status,
  };
}
