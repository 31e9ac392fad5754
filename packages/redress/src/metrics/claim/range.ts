/** A number of clients that is not known exactly; all three may be fractions of a client, since they are worked out. */
export interface ClientRange {
  /** Lower end, included. */
  readonly low: number;
  /** What the rate gives as it stands. */
  readonly point: number;
  /** Upper end, included. */
  readonly high: number;
}

/** @internal */
export const exactly = (clients: number): ClientRange => ({ low: clients, point: clients, high: clients });

/** A range of clients, a share of each of whom is meant. @internal */
export const shareOf = (clients: ClientRange, share: ClientRange): ClientRange => ({
  low: clients.low * share.low,
  point: clients.point * share.point,
  high: clients.high * share.high,
});
