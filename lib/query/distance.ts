/**
 * How many letters of a word are wrong, missing, too many, or changed places with the next, until it is
 * the other word.
 * @param most More than that is `Infinity`.
 */
export const distance = (word: string, other: string, most: number): number => {
	if (Math.abs(word.length - other.length) > most) return Infinity;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= word.length; row += 1) {
		const next = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const isSame = word[row - 1] === other[at - 1];
			let least = Math.min(last[at - 1]! + (isSame ? 0 : 1), last[at]! + 1, next[at - 1]! + 1);
			const isSwapped = word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1];
			if (isSwapped) least = Math.min(least, before[at - 2]! + 1);
			next.push(least);
		}
		if (Math.min(...next) > most) return Infinity;
		[before, last] = [last, next];
	}
	return last[other.length]! > most ? Infinity : last[other.length]!;
};
