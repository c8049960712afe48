import { taxonomy, widerOf } from './taxonomy.ts';

/** Columns of the wider topics of each column, the parent first. */
export type Wider = readonly (readonly number[])[];

export const widerColumns = (columns: ReadonlyMap<string, number>): Wider =>
	[...columns.keys()].map((id) => widerOf(id).map((wider) => columns.get(wider)!));

/** A topic that earned its badge, and how surely. */
export interface Earned {
	column: number;
	margin: number;
}

/**
 * Of a narrow topic and its wider ones only the narrow one is shown: it says all. It takes the place
 * of the surest of them.
 */
export const withoutWider = (earned: readonly Earned[], wider: Wider): Earned[] => {
	const margins = new Map(earned.map(({ column, margin }) => [column, margin]));
	const said = new Set(earned.flatMap(({ column }) => wider[column]!));
	return earned
		.filter(({ column }) => !said.has(column))
		.map(({ column, margin }) => {
			const others = wider[column]!.map((one) => margins.get(one) ?? margin);
			return { column, margin: Math.max(margin, ...others) };
		});
};

/** The order of the columns of a model that is trained on this taxonomy. */
export const taxonomyColumns = (): ReadonlyMap<string, number> =>
	new Map(taxonomy.map(({ id }, column) => [id, column]));
