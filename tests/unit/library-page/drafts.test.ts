import { describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../../components/library/drafts.ts';
import type { Paper } from '../../../lib/paper/paper.ts';

const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
	id,
	aliases: [],
	title: id,
	authors: [],
	topics: [],
	tags: [],
	notes: '',
	sources: {},
	savedAt: 1,
	updatedAt: 1,
	...more,
});

describe('edits that are not written yet', () => {
	it('are drawn on their papers at once, and on no others', () => {
		const redraw = vi.fn<() => void>();
		const drafts = new Drafts(redraw);
		const [a, b] = [paper('s2:a'), paper('s2:b')];
		drafts.draw(['s2:a'], { starred: true }, new Promise(() => undefined));
		drafts.draw(['s2:a'], { addTags: ['later'] }, new Promise(() => undefined));
		expect(redraw).toHaveBeenCalledTimes(2);
		expect(drafts.applied(a)).toMatchObject({ starred: true, tags: ['later'] });
		expect(drafts.applied(b)).toBe(b);
	});

	it('stay while the paper is read without them, and end when it is read after they were written', async () => {
		const drafts = new Drafts(() => undefined);
		const writing = Promise.withResolvers<boolean>();
		drafts.draw(['s2:a'], { starred: true }, writing.promise);
		expect(drafts.applied(paper('s2:a'))).toMatchObject({ starred: true });
		const readBefore = paper('s2:a');
		expect(drafts.applied(readBefore)).toMatchObject({ starred: true });
		writing.resolve(true);
		await writing.promise;
		await Promise.resolve();
		expect(drafts.applied(readBefore)).toMatchObject({ starred: true });
		// Another window took the star away meanwhile.
		const readAfter = paper('s2:a');
		expect(drafts.applied(readAfter)).toBe(readAfter);
		expect(drafts.applied(readBefore)).toBe(readBefore);
	});

	it('are drawn back where they could not be written', async () => {
		const redraw = vi.fn<() => void>();
		const drafts = new Drafts(redraw);
		const a = paper('s2:a', { starred: true });
		drafts.draw(['s2:a'], { starred: false }, Promise.resolve(false));
		expect(drafts.applied(a).starred).toBeUndefined();
		await vi.waitFor(() => expect(redraw).toHaveBeenCalledTimes(2));
		expect(drafts.applied(a)).toBe(a);
	});
});
