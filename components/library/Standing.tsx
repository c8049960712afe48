import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import { Empty } from '../backup/Empty.tsx';
import { Replaced } from '../backup/Replaced.tsx';
import { Trouble } from '../backup/Trouble.tsx';
import { useLoss } from '../hooks/useLoss.ts';
import { Notice } from '../ui/Notice.tsx';
import { NothingFound } from '../search/NothingFound.tsx';
import type { Results } from './results.ts';

export interface StandingProps {
	results: Results | undefined;
	error: unknown;
	query: string;
	ask: (query: string) => void;
}

/** What stands in place of rows, or above them where something is amiss. */
export const Standing = ({ results, error, query, ask }: StandingProps) => {
	useLoss();
	if (error !== undefined) return <Trouble error={error} />;
	if (!results) {
		return (
			<Notice>
				<span class="late">{message('loading')}</span>
			</Notice>
		);
	}
	if (results.count > 0 || (results.stage === 'newest' && query !== '')) return <Replaced />;
	if (query === '') return <Empty />;
	return identify(query) ? undefined : <NothingFound query={query} change={ask} />;
};
