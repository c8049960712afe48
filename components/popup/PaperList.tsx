import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { PaperRow, type PaperActions } from './PaperRow.tsx';

export interface PaperListProps {
	papers: readonly Paper[];
	/** How many there are in all. */
	total: number;
	actions: PaperActions;
	listRef: Ref<HTMLUListElement>;
	/** Asks for more rows; called as the end of the list comes near. */
	more: () => void;
}

/** More rows than a popup can show at once: it is 600 pixels high at most, a row at least 60. */
const SEEN = 10;

/** Saved papers, newest first; rows come as they are scrolled to. */
export const PaperList = ({ papers, total, actions, listRef, more }: PaperListProps) => {
	const end = useRef<HTMLLIElement>(null);
	// What is seen is painted first, the rest after it.
	const [isPainted, setPainted] = useState(false);
	useEffect(() => setPainted(true), []);
	const drawn = isPainted ? papers : papers.slice(0, SEEN);
	useEffect(() => {
		if (!end.current) return undefined;
		const observer = new IntersectionObserver(
			([entry]) => entry?.isIntersecting === true && more(),
			{ rootMargin: '400px' },
		);
		observer.observe(end.current);
		return () => observer.disconnect();
	}, [drawn.length, more]);
	return (
		<ul class="papers" ref={listRef} aria-label={message('savedPapers')}>
			{drawn.map((paper) => (
				<PaperRow key={paper.id} paper={paper} actions={actions} />
			))}
			{isPainted && papers.length < total && (
				<li class="more" ref={end}>
					<button type="button" class="link" onClick={more}>
						{message('showMore')}
					</button>
				</li>
			)}
		</ul>
	);
};
