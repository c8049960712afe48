/** @jsxImportSource react */
import { Fragment, useEffect, useState } from 'react';
import type { HostPaper } from '../papers.ts';
import type { Draw, View } from '../view.ts';

interface CardProps {
	paper: HostPaper;
	tick: number;
	onCard: (id: string) => void;
}

const Card = ({ paper, tick, onCard }: CardProps) => (
	// oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- as hosts do
	<article
		className="relative flex flex-col overflow-hidden rounded-xl border"
		onClick={() => onCard(paper.id)}
	>
		<a href={`/papers/${paper.id}`} className="thumbnail peer" aria-hidden="true" tabIndex={-1} />
		<div className="bubble">Submitted by {paper.authors[0]}</div>
		<div className="body">
			<button type="button" className="votes" aria-label="Upvote">
				<span className="leading-none">{tick}</span>
			</button>
			<div className="text">
				<h3>
					<a href={`/papers/${paper.id}`} className="line-clamp-3">
						{paper.title}
					</a>
				</h3>
				<div className="row">
					<ul className="authors">
						{paper.authors.slice(0, 5).map((author) => (
							<li key={author} title={author}>
								●
							</li>
						))}
						<li>{paper.authors.length} authors</li>
					</ul>
					{tick > 0 && <span>seen {tick} times</span>}
				</div>
			</div>
		</div>
	</article>
);

interface ListProps {
	first: View;
	onCard: (id: string) => void;
	/** Called once hydrated, with the way to draw later views. */
	onReady?: (draw: Draw) => void;
}

export const List = ({ first, onCard, onReady }: ListProps) => {
	const [view, draw] = useState(first);
	useEffect(() => onReady?.(draw), [onReady]);
	return (
		<Fragment key={view.generation}>
			<div className={view.contentVisibility ? 'grid lazy' : 'grid'}>
				{view.papers.map((paper, index) => (
					<Card
						key={view.keyed ? paper.id : index}
						paper={paper}
						tick={view.tick}
						onCard={onCard}
					/>
				))}
			</div>
		</Fragment>
	);
};
