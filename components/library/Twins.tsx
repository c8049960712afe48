import { message } from '../../lib/messages.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { useTwins } from './duplicates.ts';

/** Says that another saved paper is perhaps the same one. */
export const Twins = ({
	paper,
	merge,
}: {
	paper: Paper;
	merge: (ids: readonly PaperId[]) => void;
}) => {
	const twins = useTwins(paper);
	if (twins.length < 2) return undefined;
	const ids = [paper.id, ...twins.filter((id) => id !== paper.id)];
	return (
		<p class="twins">
			{message('perhapsTwice')}{' '}
			<button type="button" onClick={() => merge(ids)}>
				{message('compare')}
			</button>
		</p>
	);
};
