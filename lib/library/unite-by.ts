/** The items of all lists; of those with one key the first. */
export const uniteBy = <T>(
	keyOf: (item: T) => string,
	...lists: readonly (readonly T[])[]
): T[] => {
	const seen = new Map<string, T>();
	for (const item of lists.flat()) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
	return [...seen.values()];
};
