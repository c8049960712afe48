import type { Shortcoming } from '../../lib/citation/format.ts';
import { message } from '../../lib/messages.ts';
import { paperUrl } from '../../lib/paper/identity.ts';
import { shortcomingSentence } from '../../lib/sentences/export.ts';

/** Papers that are named; of a large library thousands may lack something. */
const MOST = 100;

/** What each paper lacks, papers in the order of the export. */
const byPaper = (shortcomings: readonly Shortcoming[]): Shortcoming[][] => [
	...Map.groupBy(shortcomings, ({ id }) => id).values(),
];

const Title = ({ paper: { id, title, key } }: { paper: Shortcoming }) => {
	const href = paperUrl(id);
	const text = title === '' ? key : title;
	return href === undefined ? (
		<span dir="auto">{text}</span>
	) : (
		<a href={href} target="_blank" rel="noreferrer" dir="auto">
			{text}
		</a>
	);
};

/** Which papers were printed in part, and what they lack. Nothing where all are whole. */
export const ExportReport = ({ shortcomings }: { shortcomings: readonly Shortcoming[] }) => {
	const papers = byPaper(shortcomings);
	if (papers.length === 0) return undefined;
	const title = message('exportPartial', papers.length);
	return (
		<details class="report">
			<summary>{title}</summary>
			{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it */}
			<ul tabIndex={0} aria-label={title}>
				{papers.slice(0, MOST).map((lacks) => (
					<li key={lacks[0]!.id}>
						<Title paper={lacks[0]!} />
						<span class="lacks">{lacks.map(shortcomingSentence).join(' ')}</span>
					</li>
				))}
			</ul>
			{papers.length > MOST && <p>{message('andMore', papers.length - MOST)}</p>}
		</details>
	);
};
