/** Whether every brace has its other, as BibTeX counts them: a backslash makes no difference. */
export const isBalanced = (text: string): boolean => {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.codePointAt(at);
		if (code === 0x7b) depth += 1;
		if (code === 0x7d) depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
};

/** Whether math ends that begins: `$…$`, `\(…\)`, `\[…\]`. */
const isMathClosed = (text: string): boolean => {
	const parts = (border: string): number => text.split(border).length;
	const areEven = parts('$') % 2 === 1;
	return areEven && parts('\\(') === parts('\\)') && parts('\\[') === parts('\\]');
};

/**
 * Whether a value may stand in braces as it is, for readers that count escaped braces and for those
 * that do not: no backslash and no math reaches out of it.
 */
export const isSelfContained = (value: string): boolean => {
	const bare = value.replaceAll(/\\[\\{}$]/gu, '');
	return isBalanced(value) && isBalanced(bare) && isMathClosed(bare) && !bare.endsWith('\\');
};

/** An expression finds them in long values sooner than a loop. */
const BRACE = /[{}]/gu;

/** End of a group whose brace is at `open`; -1 where nothing closes it. */
export const groupEnd = (text: string, open: number): number => {
	let depth = 0;
	BRACE.lastIndex = open;
	while (BRACE.test(text)) {
		const at = BRACE.lastIndex - 1;
		depth += text[at] === '{' ? 1 : -1;
		if (depth === 0) return at;
	}
	return -1;
};
