// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { drawMatrix } from '../../../components/statistics/plots.ts';

vi.mock('../../../lib/messages.ts', () => ({
	languageTag: () => 'en',
	message: (key: string) => key,
}));

const LABELS = ['a', 'b', 'c', 'd', 'e', 'f'];

const numbersAt = (width: number, count: number): (string | null)[] => {
	const rows = LABELS.map(() => LABELS.map(() => count));
	const drawn = drawMatrix({ labels: LABELS, rows }, { width, language: 'en' });
	return [
		...new Set(
			[...drawn.querySelectorAll('[aria-label=text] text')].map((each) => each.textContent),
		),
	];
};

test.each([
	[900, 1_831, ['1,831']],
	[328, 831, ['831']],
	[328, 1_831, ['1.8K']],
	[328, 183_100, ['180K']],
])('at %i pixels a cell has as much of %i as there is room for', (width, count, numbers) => {
	expect(numbersAt(width, count)).toEqual(numbers);
});
