/** What four bits hold. */
const MOST = 15;

/** Where a family name stands among the words of a whole name. */
export interface FamilyPlace {
	/** How many words stand before it. */
	first: number;
	/** How many words it has. */
	count: number;
}

/** In one byte; 0 stands for all words, also where there are more than it can say. */
export const packFamily = ({ first, count }: FamilyPlace): number =>
	first > MOST || count > MOST ? 0 : first * (MOST + 1) + count;

/** @param size How many words the name has. */
export const unpackFamily = (packed: number, size: number): FamilyPlace =>
	packed === 0
		? { first: 0, count: size }
		: { first: Math.floor(packed / (MOST + 1)), count: packed % (MOST + 1) };
