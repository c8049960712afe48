import { describe, expect, it } from 'vitest';
import { edited } from '../../../lib/library/edit-paper.ts';
import { mergeDraft, newRow } from '../../../lib/library/merge.ts';
import { mergeRows } from '../../../lib/library/merge-rows.ts';
import type { Paper, PaperDraft } from '../../../lib/paper/paper.ts';
import { draftOf } from './raw.ts';

const ID = 'arxiv:1706.03762';

const told = (version: number | undefined, more: Partial<PaperDraft> = {}): PaperDraft =>
	draftOf(ID, {
		title: `Title of v${version}`,
		authors: [{ name: `Author of v${version}` }, { name: 'Ann Other' }],
		// The longer abstract is the older one: elsewhere it would count more.
		abstract: `Abstract of v${version}.${' And more.'.repeat(9 - (version ?? 0))}`,
		comment: `Comment of v${version}`,
		source: 'arxiv',
		...(version !== undefined && { version }),
		...more,
	});
const row = (draft: PaperDraft): Paper => newRow(draft, [], 1);

/** What a version changes, as its draft tells it. */
const wordOf = ({ title, authors, abstract, comment, version }: PaperDraft): Partial<Paper> => ({
	title,
	authors,
	...(abstract && { abstract }),
	...(comment && { comment }),
	...(version && { version }),
});

describe('another version of a saved preprint', () => {
	it('that is newer brings its title, authors, abstract and comment', () => {
		const merged = mergeDraft(row(told(1)), told(3));
		expect(merged).toMatchObject(wordOf(told(3)));
		expect(merged.sources).toMatchObject({ version: 'arxiv', abstract: 'arxiv' });
	});

	it('that is older changes nothing of these, nor the number, and adds what is missing', () => {
		const { comment: _, ...newer } = told(3);
		const merged = mergeDraft(row(newer), told(1));
		expect(merged).toMatchObject(wordOf(newer));
		expect(merged.comment).toBe('Comment of v1');
	});

	it('that is older does not count by a better source either', () => {
		const saved: Paper = { ...row(told(3)), sources: { title: 'huggingface', version: 'arxiv' } };
		expect(mergeDraft(saved, told(1)).title).toBe('Title of v3');
	});

	it('leaves what a page tells without a version to the sources’ ranks', () => {
		expect(mergeDraft(row(told(1)), told(undefined))).toMatchObject({
			title: 'Title of vundefined',
			version: 1,
		});
		expect(mergeDraft(row(told(undefined)), told(2))).toMatchObject({ version: 2 });
	});

	it('is not believed of a source that counts for less', () => {
		const merged = mergeDraft(row(told(3)), told(7, { source: 'import' }));
		expect(merged).toMatchObject(wordOf(told(3)));
	});

	it('keeps all authors, by their names, where the newer list is cut or has initials', () => {
		const { authors } = told(1);
		for (const next of [
			[{ name: 'New Author' }, { name: 'et al.' }],
			[{ name: 'N. Author' }, { name: 'A. Other' }],
		]) {
			const merged = mergeDraft(row(told(1)), told(2, { authors: next }));
			expect(merged).toMatchObject({ title: 'Title of v2', authors });
		}
	});

	it('keeps names that were told apart where the same are told whole', () => {
		const authors = [{ name: 'Ann Other', family: 'Other', given: 'Ann' }];
		const next = told(2, { authors: [{ name: 'Ann Other' }] });
		expect(mergeDraft(row(told(1, { authors })), next).authors).toEqual(authors);
	});

	it('leaves what the user wrote, and is the way back from it', () => {
		const saved = edited(row(told(1)), { fields: { title: 'My title' } }, 2);
		const merged = mergeDraft(saved, told(2));
		expect(merged).toMatchObject({ title: 'My title', abstract: told(2).abstract, version: 2 });
		expect(edited(merged, { revert: ['title'] }, 3).title).toBe('Title of v2');
	});

	it('is none where the user wrote which version it is', () => {
		const saved = edited(row(told(1)), { fields: { version: 2 } }, 2);
		expect(mergeDraft(saved, told(3))).toMatchObject({ ...wordOf(told(1)), version: 2 });
	});

	it('counts as well where two papers become one', () => {
		for (const [a, b] of [
			[1, 3],
			[3, 1],
		]) {
			const merged = mergeRows(row(told(a)), { ...row(told(b)), id: 'arxiv:1706.99999' });
			expect(merged).toMatchObject(wordOf(told(3)));
		}
	});
});
