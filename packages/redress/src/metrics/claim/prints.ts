import { type Figure, type FigureId, type FigureStatus, figures, type MeasurementId, measurements } from "../../source/index.ts";

/** The figures that say which share of the dissatisfied complains: the documents' prints, and what studies measured. */
export const complainingPrints = [
  "figure.silent",
  "figure.complaining",
  "figure.one-complains",
  "measurement.one-of-27",
  "measurement.told-frontline",
  "measurement.households-complained",
  "measurement.told-frontline-business",
] as const satisfies readonly (FigureId | MeasurementId)[];
export type ComplainingPrint = (typeof complainingPrints)[number];

/** What one print makes of the complaints. */
export interface PrintedIceberg {
  readonly claim: ComplainingPrint;
  readonly status: FigureStatus;
  readonly base: string;
  readonly year?: number;
  /** Share of the dissatisfied who complain, from 0 to 1. */
  readonly share: number;
  readonly dissatisfied: number;
  readonly silent: number;
}

/** A figure or a measurement. @internal */
export const figureOf = (id: FigureId | MeasurementId): Figure => (figures.get(id) ?? measurements.get(id)) as Figure;

/** So many of so many complain, in whole numbers, so that no digit is lost before the division. @internal */
export function complainers(id: ComplainingPrint): readonly [complained: number, of: number] {
  const { value, unit } = figureOf(id);
  const printed = value as number;
  if (unit === "one-in") return [1, printed];
  return [id === "figure.silent" ? 100 - printed : printed, 100];
}

/** Every print beside the others. @internal */
export const printsOf = (complaints: number): readonly PrintedIceberg[] =>
  complainingPrints.map((claim) => {
    const { status, base, year } = figureOf(claim);
    const [complained, of] = complainers(claim);
    const dissatisfied = (complaints * of) / complained;
    const share = complained / of;
    return { claim, status, base, ...(year && { year }), share, dissatisfied, silent: dissatisfied - complaints };
  });
