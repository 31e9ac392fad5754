/**
 * The marks on the two hidden meters, which run from 0 to `most`, in whole numbers. Ends are included: facts may be said at
 * `eased` or less, the client is heard at `heard` or more. Rules `dialogue.meter.emotion` and `dialogue.meter.understanding`,
 * assumed: the documents say which way emotion goes, and give no amounts.
 */
export const meters = {
  most: 10,
  /** Emotion: at most this for facts, and for a talk to count as resolved. */
  eased: 4,
  /** Emotion: at most this for an offer of something new. */
  calm: 2,
  /** Understanding: from here the client is heard and the gist can be repeated. */
  heard: 5,
  /** Understanding: what a client tells unasked. */
  told: 6,
  /** Understanding: from here he says that it is right. */
  understood: 8,
} as const;

/** A whole number kept on the meter. @internal */
export const onMeter = (value: number): number => Math.min(meters.most, Math.max(0, value));
