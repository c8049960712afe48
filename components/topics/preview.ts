import { browser } from 'wxt/browser';
import { callTab } from '../../lib/rpc/call.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Preview } from '../../lib/topics/own/preview.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';

/** Tabs that are asked: more than a reader compares. */
const MOST_TABS = 10;

const NOTHING: Preview = { papers: 0, found: 0, named: [] };

const join = (previews: readonly Preview[]): Preview =>
	previews.reduce(
		(sum, { papers, found, named }) => ({
			papers: sum.papers + papers,
			found: sum.found + found,
			named: [...sum.named, ...named],
		}),
		NOTHING,
	);

/** What a topic finds on the host pages that are open. */
export const previewPages = async (topic: OwnTopic): Promise<Preview> => {
	const tabs = await browser.tabs.query({ url: sites.flatMap(({ matches }) => [...matches]) });
	const answers = await Promise.all(
		tabs
			.slice(0, MOST_TABS)
			.flatMap(({ id }) => (id === undefined ? [] : [callTab(id, 'page.preview', { topic })])),
	);
	return join(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
};
