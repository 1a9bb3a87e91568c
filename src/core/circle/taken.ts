/** A stretch of time that something outside of the meetup files takes, in minutes since the epoch. */
export interface Taken {
  /** Id of whose time it is; nobody named means everybody's. */
  readonly person?: string;
  readonly from: number;
  readonly to: number;
  /** What it is called; empty where it has no name. */
  readonly what: string;
}
