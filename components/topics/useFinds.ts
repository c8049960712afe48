import { useEffect, useState } from 'preact/hooks';
import { recent } from '../../lib/library/queries.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import type { PagePreview } from '../../lib/rpc/page-contract.ts';
import { OwnMatcher } from '../../lib/topics/own/match.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { readingOf } from '../../lib/topics/reading.ts';
import { previewPages } from './preview.ts';

/** Newest papers of the library that a preview looks at: a quarter of a second. */
const MOST_PAPERS = 1_000;
/** Papers that a preview names. */
const MOST_NAMED = 8;
/** Typing goes on within this, in milliseconds. */
const CALM_MS = 200;

const previewLibrary = (topic: OwnTopic, papers: readonly Paper[]): PagePreview => {
	const matcher = new OwnMatcher([topic]);
	const found = papers.flatMap((paper) => {
		const [match] = matcher.match(paper, readingOf(paper));
		return match ? [{ title: paper.title, phrase: match.evidence[0]?.phrase ?? '' }] : [];
	});
	return { papers: papers.length, found: found.length, named: found.slice(0, MOST_NAMED) };
};

export interface Finds {
	pages: PagePreview;
	library: PagePreview;
}

/** What a topic would find on the open pages and among the newest papers, as it is edited. */
export const useFinds = (topic: OwnTopic | undefined): Finds | undefined => {
	const [papers, setPapers] = useState<Paper[]>([]);
	const [finds, setFinds] = useState<Finds>();
	useEffect(() => void recent({ limit: MOST_PAPERS }).then(setPapers, () => setPapers([])), []);
	const asked = JSON.stringify(topic);
	useEffect(() => {
		if (topic === undefined) return setFinds(undefined);
		let isOver = false;
		const look = async (): Promise<void> => {
			const pages = await previewPages(topic);
			if (!isOver) setFinds({ pages, library: previewLibrary(topic, papers) });
		};
		const timer = setTimeout(() => void look(), CALM_MS);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [asked, papers]);
	return finds;
};
