import { expect, test } from 'vitest';
import site from '../../../lib/sites/jmlr.site.ts';
import { parsers, readPage } from '../../sites/read.ts';

test.each([
	['/papers/v25/23-0183.html', 'paper'],
	['/beta/papers/v3/antos02a.html', 'paper'],
	['/tmlr/papers/', 'listing'],
	['/tmlr/papers/index.html', 'listing'],
	['/papers/v25/', undefined],
	['/papers/', undefined],
	['/tmlr/editorial-board.html', undefined],
])('%s is %s', (path, kind) => {
	expect(site.kind(new URL(path, 'https://www.jmlr.org'))).toBe(kind);
});

test('a heading of the list is no paper', () => {
	const page = parsers.linkedom('<div id="content"><h2>Papers</h2><p>All of them.</p></div>');
	const read = readPage(site, page, new URL('https://jmlr.org/tmlr/papers/'));
	expect(read).toEqual({ cards: [], errors: [] });
});
