import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab } from '../../../components/popup/tab.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

const PAPER: PaperDraft = {
	id: 'doi:10.1038/nature14539',
	title: 'Deep learning',
	authors: [],
	source: 'pubmed',
	aliases: ['pmid:26017442'],
};
const TAB = { id: 1, windowId: 1, url: 'https://pubmed.ncbi.nlm.nih.gov/26017442/' };

const pageSays = (paper: PaperDraft): void => {
	const status = { siteId: 'pubmed', kind: 'paper', cards: 1, saved: 0, skipped: 0, paused: false };
	const answer = { ok: true, value: { ...status, paper } };
	vi.spyOn(browser.tabs, 'sendMessage').mockReturnValue(Promise.resolve(answer) as never);
};

it('takes what the page says of its paper, under whichever of its ids', async () => {
	pageSays(PAPER);
	expect(await readTab(TAB, 'pmid:26017442')).toEqual(PAPER);
	expect(await readTab(TAB, PAPER.id)).toEqual(PAPER);
});

it('takes nothing that is of another paper', async () => {
	pageSays({ ...PAPER, aliases: [] });
	expect(await readTab(TAB, 'pmid:26017442')).toBeUndefined();
});
