import { categoryKey, CATEGORY_VALUE, eachGram, IN_TITLE, normOf } from '../grams.ts';
import { readingOf } from '../reading.ts';
import type { ClassifyInput } from '../topic.ts';

/** A paper as the linear model sees it. */
export interface Vector {
	keys: Uint32Array;
	values: Float32Array;
	/** Whether it has no abstract, which has a bias of its own. */
	isBare: boolean;
}

export const vectorOf = (input: ClassifyInput): Vector => {
	const reading = readingOf({ title: input.title, abstract: input.abstract });
	const norm = normOf(reading);
	const counts = new Map<number, number>();
	for (const passage of reading) {
		const seen = new Set<number>();
		const value = passage.where === 'title' ? IN_TITLE : 1;
		eachGram(passage, (key) => {
			if (seen.has(key)) return;
			seen.add(key);
			counts.set(key, (counts.get(key) ?? 0) + value / norm);
		});
	}
	for (const [at, category] of (input.categories ?? []).entries()) {
		counts.set(categoryKey(category, at === 0), CATEGORY_VALUE);
	}
	return {
		keys: Uint32Array.from(counts.keys()),
		values: Float32Array.from(counts.values()),
		isBare: reading.length === 1,
	};
};

/** A vector whose keys are rows of a model; keys that the model does not weigh are left out. */
export interface RowVector extends Pick<Vector, 'values' | 'isBare'> {
	rows: Uint32Array;
}

export const inRows = (
	{ keys, values, isBare }: Vector,
	rowOf: ReadonlyMap<number, number>,
): RowVector => {
	const known = Array.from(keys, (key, at) => ({ row: rowOf.get(key), at })).filter(
		({ row }) => row !== undefined,
	);
	return {
		rows: Uint32Array.from(known, ({ row }) => row!),
		values: Float32Array.from(known, ({ at }) => values[at]!),
		isBare,
	};
};
