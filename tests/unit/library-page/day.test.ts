import { expect, test, vi } from 'vitest';
import { dayOf } from '../../../components/library/day.ts';

vi.mock('../../../lib/messages.ts', () => ({ languageTag: () => 'en' }));

test.each([
	['2017-06-12', 'Jun 12, 2017'],
	['2017-06', 'Jun 2017'],
	['2017', '2017'],
	[new Date(2026, 6, 1, 23, 59).getTime(), 'Jul 1, 2026'],
])('%s is %s', (when, said) => {
	expect(dayOf(when)).toBe(said);
});
