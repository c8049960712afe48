import { useEffect, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { termLabel } from './labels.ts';
import { findNearby, type Nearby } from './nearby.ts';

/** Pause in typing after which it is looked for, in milliseconds. */
const QUIET_MS = 250;
const MOST_SHOWN = 3;

export interface NothingFoundProps {
	query: string;
	change: (query: string) => void;
}

/** Says that nothing was found, and what would be found with one condition less. */
export const NothingFound = ({ query, change }: NothingFoundProps) => {
	const [nearby, setNearby] = useState<readonly Nearby[]>([]);
	useEffect(() => {
		setNearby([]);
		const ending = new AbortController();
		const look = async (): Promise<void> => {
			const found = await findNearby(query, ending.signal).catch(() => []);
			if (!ending.signal.aborted) setNearby(found);
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
			{nearby.length > 0 && (
				<ul class="nearby">
					{nearby.slice(0, MOST_SHOWN).map((each) => (
						<li key={each.query}>
							<button type="button" class="link" onClick={() => change(each.query)}>
								{message('foundWithout', termLabel(each.left), each.count)}
							</button>
						</li>
					))}
				</ul>
			)}
		</Notice>
	);
};
