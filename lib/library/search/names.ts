import { fold } from '../../query/fold.ts';
import type { NameField } from '../../query/term.ts';
import { spaced } from '../leaves/spaced.ts';

interface Name {
	field: NameField;
	/** What the papers carry: a topic’s id, a tag as it is written. */
	id: string;
}

interface NameText {
	/** Folded id and label, for a match of the whole. */
	wholes: readonly string[];
	/** Their words, for a match from the beginning of one. */
	words: string;
}

/** The label of a topic’s id, as badges show it; other names are their own label. */
export type LabelOf = (field: NameField, id: string) => string | undefined;

/** What parts a name from those under it. */
const PARTED_BY: Partial<Record<NameField, string>> = { tag: '/', category: '.' };

/** Found by name only: most papers are from one site or two, and “cl” is a word of too many categories. */
const BY_NAME_ONLY: ReadonlySet<NameField> = new Set<NameField>(['site', 'category']);

/** One flag for each name, by its number: 1 where it is meant. */
export type Chosen = Uint8Array;

/**
 * Every name that some paper carries, with a number. A few thousand at most, so a word of a query is
 * looked up among them once, and papers are only asked for their numbers.
 */
export class Names {
	readonly #numbers = new Map<string, number>();
	readonly #names: Name[] = [];
	/** Of names that were looked at. */
	readonly #texts: NameText[] = [];
	readonly #labelOf: LabelOf;

	constructor(labelOf: LabelOf) {
		this.#labelOf = labelOf;
	}

	get size(): number {
		return this.#names.length;
	}

	/** The number of a name with its field, as leaves have it: `topic:agents`. */
	numberOf(fieldAndId: string): number {
		const known = this.#numbers.get(fieldAndId);
		if (known !== undefined) return known;
		const colon = fieldAndId.indexOf(':');
		const field = fieldAndId.slice(0, colon) as NameField;
		const id = fieldAndId.slice(colon + 1);
		this.#names.push({ field, id });
		this.#numbers.set(fieldAndId, this.#names.length - 1);
		return this.#names.length - 1;
	}

	at(number: number): Name {
		return this.#names[number]!;
	}

	/** Names are called otherwise from now on. */
	relabel(): void {
		this.#texts.length = 0;
	}

	/** For each name those that it is under: of `nlp/speech/asr`, `nlp/speech` and `nlp`, where papers have them. */
	above(): number[][] {
		const numbers = new Map<string, number>();
		for (const [number, { field, id }] of this.#names.entries()) {
			if (PARTED_BY[field] !== undefined) numbers.set(`${field}:${fold(id)}`, number);
		}
		return this.#names.map(({ field, id }) => {
			const mark = PARTED_BY[field];
			if (mark === undefined) return [];
			const parts = fold(id).split(mark);
			return parts
				.slice(1)
				.flatMap((_, at) => numbers.get(`${field}:${parts.slice(0, at + 1).join(mark)}`) ?? []);
		});
	}

	/** The words that {@link holding} finds. */
	words(): string[] {
		return this.#names.flatMap((name, number) =>
			BY_NAME_ONLY.has(name.field) ? [] : this.#textOf(name, number).words.split(' '),
		);
	}

	/**
	 * Names in which these words stand; ` graph neu`, closed by a space if exact.
	 */
	holding(needle: string): Chosen {
		return this.#chosen(
			({ field }, { words }) => !BY_NAME_ONLY.has(field) && words.includes(needle),
		);
	}

	/** The names of a field that a value means: the very name and those under it, else those that have its words. */
	meant(field: NameField, value: string): Chosen {
		const folded = fold(value);
		const under = PARTED_BY[field] === undefined ? undefined : folded + PARTED_BY[field];
		const exact = this.#chosen(
			(name, { wholes }) =>
				name.field === field &&
				(wholes.includes(folded) ||
					(under !== undefined && wholes.some((whole) => whole.startsWith(under)))),
		);
		if (exact.includes(1)) return exact;
		const needle = spaced(value).trimEnd();
		return this.#chosen(
			(name, { words }) => name.field === field && needle !== '' && words.includes(needle),
		);
	}

	#chosen(fits: (name: Name, text: NameText) => boolean): Chosen {
		return Uint8Array.from(this.#names, (name, number) =>
			fits(name, this.#textOf(name, number)) ? 1 : 0,
		);
	}

	/** Labels are told after the first names were read. */
	#textOf({ field, id }: Name, number: number): NameText {
		const label = this.#labelOf(field, id) ?? id;
		this.#texts[number] ??= {
			wholes: [fold(id), fold(label)],
			words: `${spaced(id)}|${spaced(label)}`,
		};
		return this.#texts[number];
	}
}
