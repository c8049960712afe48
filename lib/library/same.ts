/** A value whose properties stand in one order, however it was written. */
const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const properties = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(properties.map(([name, each]) => [name, sorted(each)]));
};

/** Whether two values say the same, in whatever order their properties stand. */
export const isSame = (a: unknown, b: unknown): boolean =>
	JSON.stringify(a) === JSON.stringify(b) ||
	JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
