/** Places of the table, a power of two, and most words in it; then all are forgotten. */
const PLACES = 2 ** 16;
const MOST_WORDS = 20_000;

/** What is known of words, found by a stretch of a text: nothing is cut out of it for the search. */
export class WordTable<T> {
	/** By place, where a word stands in the lists, from 1; 0 where there is none. */
	readonly #places = new Uint16Array(PLACES);
	#words: string[] = [''];
	#values: (T | undefined)[] = [undefined];

	/** @param make What is to be known of a word that is not there yet. */
	get(text: string, start: number, end: number, make: (word: string) => T): T {
		// FNV-1a
		let hash = 0x811c_9dc5;
		for (let at = start; at < end; at += 1) {
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
		}
		let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
		for (let which = this.#places[place]!; which !== 0; which = this.#places[place]!) {
			if (isAt(this.#words[which]!, text, start, end)) return this.#values[which]!;
			place = (place + 1) & (PLACES - 1);
		}
		return this.#add(text.slice(start, end), place, make);
	}

	#add(word: string, place: number, make: (word: string) => T): T {
		const value = make(word);
		if (this.#words.length > MOST_WORDS) {
			this.#places.fill(0);
			this.#words = [''];
			this.#values = [undefined];
		}
		this.#places[place] = this.#words.push(word) - 1;
		this.#values.push(value);
		return value;
	}
}

const isAt = (word: string, text: string, start: number, end: number): boolean => {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at += 1) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
};
