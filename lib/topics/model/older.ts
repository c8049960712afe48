import { marginsOf, type Mark } from '../signals.ts';
import { decodeScaled } from './codec.ts';

/**
 * How what is judged of a title is weighed once more for a work of before {@link MODERN}: made by
 * training/train-older.ts.
 */
export interface OlderData {
	/** Hashes of the model whose margins are weighed, and of the titles that this was learnt from. */
	model: string;
	titles: string;
	/** Calibrated weights of margins and marks, in {@link OLDER_STEP}s. */
	weights: string;
	/** Margin that earns a badge. */
	enough: number;
}

/** Coarse: what it adds to a page is counted. */
export const OLDER_STEP = 1 / 8;

/**
 * The year from which on titles mean what they mean to the model, which learnt from papers of 2025 and
 * 2026: since the end of 2022 it is mostly language models that learn by reinforcement, and agents that
 * have a memory.
 */
const MODERN = 2023;

export const isOlder = (year: number): boolean => year < MODERN;

/** The same, unpacked. */
export interface Older {
	weights: Float64Array;
	enough: number;
}

export const unpackOlder = ({ weights, enough }: OlderData): Older => ({
	weights: decodeScaled(weights, OLDER_STEP),
	enough,
});

/** Margins as they are weighed for an older title; above 0 earns a badge. */
export const olderMargins = (
	margins: Float64Array,
	marks: readonly Mark[],
	{ weights, enough }: Older,
): Float64Array => marginsOf(margins, marks, weights).map((margin) => margin - enough);
