import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Marks } from '../../../components/page/marks.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

const ID = 'arxiv:1706.03762';
const DOI = 'doi:10.1000/abc';

const draftOf = (version?: number, aliases?: string[]): PaperDraft => ({
	id: ID,
	title: 'Attention',
	authors: [],
	source: 'arxiv',
	...(version !== undefined && { version }),
	...(aliases && { aliases }),
});

const asked: unknown[] = [];

beforeEach(() => {
	asked.length = 0;
	vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({
		input,
	}: {
		input: unknown;
	}) => {
		asked.push(input);
		return { ok: true, value: { saved: [DOI], versions: { [DOI]: 2 } } };
	}) as never);
});

describe('a newer version than the saved one', () => {
	it('is known of a paper that is saved by any of its ids', async () => {
		const marks = new Marks();
		const draft = draftOf(3, [DOI]);
		expect(marks.of(draft)).toEqual({ saved: false, newer: undefined });
		expect(await marks.ask([draft])).toBe(true);
		expect(asked).toEqual([{ ids: [ID, DOI], versioned: [ID, DOI] }]);
		expect(marks.of(draft)).toEqual({ saved: true, newer: 3 });
		expect(marks.of(draftOf(2, [DOI])).newer).toBeUndefined();
		expect(marks.of(draftOf(1, [DOI])).newer).toBeUndefined();
		expect(marks.of(draftOf(undefined, [DOI])).newer).toBeUndefined();
	});

	it('is asked for only where a page tells a version', async () => {
		await new Marks().ask([draftOf()]);
		expect(asked).toEqual([{ ids: [ID], versioned: [] }]);
	});

	it('is news, and none of a paper that is saved no more or of no known version', () => {
		const marks = new Marks();
		marks.set([ID], true, 1);
		expect(marks.of(draftOf(3)).newer).toBe(3);
		marks.setDraft(draftOf(3), true);
		expect(marks.of(draftOf(3))).toEqual({ saved: true, newer: undefined });
		marks.set([ID], true, 1);
		marks.set([ID], false, 1);
		expect(marks.of(draftOf(3))).toEqual({ saved: false, newer: undefined });
		marks.set([ID], true);
		expect(marks.of(draftOf(3))).toEqual({ saved: true, newer: undefined });
	});
});
