/** Repeatable random numbers in [0, 1): mulberry32, by its seed. */
export const randomOf = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** A shuffled copy (Fisher and Yates). */
export const shuffled = <T>(values: readonly T[], random: () => number): T[] => {
	const copy = [...values];
	for (let at = copy.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		[copy[at], copy[other]] = [copy[other]!, copy[at]!];
	}
	return copy;
};
