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

	/** The words of all names. */
	words(): string[] {
		return this.#names.flatMap((name, number) => this.#textOf(name, number).words.split(' '));
	}

	/**
	 * Names in which these words stand; ` graph neu`, closed by a space if exact. Sites are asked for
	 * by name only: most papers are from one or two.
	 */
	holding(needle: string): Chosen {
		return this.#chosen(({ field }, { words }) => field !== 'site' && words.includes(needle));
	}

	/** The names of a field that a value means: the very name, else those that have its words. */
	meant(field: NameField, value: string): Chosen {
		const folded = fold(value);
		const exact = this.#chosen(
			(name, { wholes }) => name.field === field && wholes.includes(folded),
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
