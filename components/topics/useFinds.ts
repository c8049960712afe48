import { useEffect, useState } from 'preact/hooks';
import { recent } from '../../lib/library/queries.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { preview, type Preview } from '../../lib/topics/own/preview.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { previewPages } from './preview.ts';

/** Newest papers of the library that a preview looks at: a quarter of a second. */
const MOST_PAPERS = 1_000;
/** Typing goes on within this, in milliseconds. */
const CALM_MS = 200;

export interface Finds {
	pages: Preview;
	library: Preview;
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
			if (!isOver) setFinds({ pages, library: preview(topic, papers) });
		};
		const timer = setTimeout(() => void look(), CALM_MS);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [asked, papers]);
	return finds;
};
