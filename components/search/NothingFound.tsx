import { useEffect, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { termLabel } from '../paper/labels.ts';
import { findNearby, findSpelling, type Nearby } from './nearby.ts';

/** Pause in typing after which it is looked for, in milliseconds. */
const QUIET_MS = 250;
const MOST_SHOWN = 3;

export interface NothingFoundProps {
	query: string;
	change: (query: string) => void;
}

/** Other queries, each with what is said of it. */
type Others = readonly { query: string; text: string }[];

const findOthers = async (query: string, signal: AbortSignal): Promise<Others> => {
	const spelt = await findSpelling(query, signal);
	const nearby = await findNearby(query, signal);
	return [
		...(spelt
			? [{ query: spelt.query, text: message('didYouMean', spelt.query, spelt.count) }]
			: []),
		...nearby.slice(0, MOST_SHOWN).map((each: Nearby) => ({
			query: each.query,
			text: message('foundWithout', termLabel(each.left), each.count),
		})),
	];
};

/** Says that nothing was found, and what would be: otherwise spelt, or with one condition less. */
export const NothingFound = ({ query, change }: NothingFoundProps) => {
	const [others, setOthers] = useState<Others>([]);
	useEffect(() => {
		setOthers([]);
		const ending = new AbortController();
		const look = async (): Promise<void> => {
			const found = await findOthers(query, ending.signal).catch(() => []);
			if (!ending.signal.aborted) setOthers(found);
		};
		const timer = setTimeout(() => void look(), QUIET_MS);
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [query]);
	return (
		<Notice>
			{message('nothingFound')}
			{others.length > 0 && (
				<ul class="nearby">
					{others.map((each) => (
						<li key={each.query}>
							<button type="button" class="link" onClick={() => change(each.query)}>
								{each.text}
							</button>
						</li>
					))}
				</ul>
			)}
		</Notice>
	);
};
