/**
 * Remembers what a pure function made of a text: names and venues repeat in a library. Forgets all
 * at once when it holds too much, which is quicker than keeping count of use.
 */
export const remembering = <T>(make: (text: string) => T, most: number): ((text: string) => T) => {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const made = make(text);
		if (known.size >= most) known.clear();
		known.set(text, made);
		return made;
	};
};
