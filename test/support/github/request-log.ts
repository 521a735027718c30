/** A request that reached the local GitHub. */
export interface LoggedRequest {
  method: string;
  /** With the query. */
  path: string;
  /** `pulls/create-review`, or `graphql:` and the name of the query; `unknown` where there is none. */
  operation: string;
  kind: 'read' | 'write';
  /** Who asked: `write`, `read`, `user:hubot`, `none`, or `bad`. */
  token: string;
  body: unknown;
  /** What was answered; 0 where the connection was broken off. */
  status: number;
}

/** The requests of one kind, as `method operation`, for a comparison that reads well when it fails. */
export function summaryOf(log: readonly LoggedRequest[], kind: LoggedRequest['kind']): string[] {
  return log.filter((request) => request.kind === kind).map(({ operation }) => operation);
}
