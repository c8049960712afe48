import { expect, it } from 'vitest';
import { parsePanes, paneStyle } from '../../../components/library/usePanes.ts';

it.each([
	[null, {}],
	['{"detail":40}', { detail: 40 }],
	['{"detail":2,"facets":99}', { facets: 35, detail: 25 }],
	['{"detail":"40","else":50}', {}],
	['no JSON', {}],
	['null', {}],
])('widths of panes that were kept as %s', (stored, panes) => {
	expect(parsePanes(stored)).toEqual(panes);
});

it('panes that were given no width have no style', () => {
	expect(paneStyle({})).toEqual({});
	expect(paneStyle({ detail: 40 })).toEqual({ '--detail': '40%' });
});
