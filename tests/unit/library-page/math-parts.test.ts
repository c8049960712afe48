import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts, withoutMath } from '../../../components/paper/math-parts.ts';

const shown = (text: string): string[] =>
	textParts(text).map(({ text: part, isMath, isDisplay }) =>
		isMath ? `${isDisplay ? 'display' : 'math'} ${part}` : part,
	);

describe('the parts of a text', () => {
	it.each([
		['no math', ['no math']],
		['at $O(n)$ cost', ['at ', 'math O(n)', ' cost']],
		['$a$ and $b$', ['math a', ' and ', 'math b']],
		['$$a+b$$ then', ['display a+b', ' then']],
		[String.raw`\(x\) or \[y\]`, ['math x', ' or ', 'display y']],
		['it costs $5 and $10 a run', ['it costs $5 and $10 a run']],
		[String.raw`\$5 is 20\% of it`, ['$5 is 20% of it']],
		['one $ alone', ['one $ alone']],
		[String.raw`$\$5$`, [String.raw`math \$5`]],
		[String.raw`$a\$`, [String.raw`$a$`]],
		['$a $ and $b$', ['$a $ and ', 'math b']],
	])('%s', (text, parts) => {
		expect(shown(text)).toEqual(parts);
	});

	it('are the whole text', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', '$', '$$', ' ', '1', '\\(', '\\)')), (pieces) => {
				const text = pieces.join('');
				const parts = textParts(text);
				expect(parts.map(({ start }) => start)).toEqual(
					parts.map(({ start }) => start).toSorted((a, b) => a - b),
				);
				if (parts.every(({ isMath }) => !isMath)) expect(withoutMath(text)).toBe(text);
			}),
		);
	});
});

it.each(['$\\', '\\(', '\\[', '$a\\$', '$$a'])(
	'take no time where “%s” comes again and again',
	(sign) => {
		const text = sign.repeat(20_000 / sign.length);
		const begun = performance.now();
		textParts(text);
		// It took 8 seconds, for each time that a title or an abstract was drawn.
		expect(performance.now() - begun).toBeLessThan(3_000);
	},
);

it('a title on one line has its math in plain characters', () => {
	expect(withoutMath(String.raw`An $\alpha$-stable $x^2$`)).toBe('An α-stable x²');
	expect(withoutMath(String.raw`An $\mathcal{O}(n \log n)$ Bound`)).toBe('An O(n log n) Bound');
});
