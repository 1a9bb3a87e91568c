/** A few lines to somebody whose answer a series needs; about the session `nth` of its file. */
export type Note =
  /** To the team that did not come, while another did. Ids of teams. */
  | { readonly is: 'otherSide'; readonly nth: number; readonly team: string; readonly otherTeam: string }
  /** To somebody who wants to host: to begin beside the host. Id of a person. */
  | { readonly is: 'askCohost'; readonly nth: number; readonly person: string };
