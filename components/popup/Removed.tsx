import { recentlyRemoved } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { call } from '../../lib/rpc/call.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';
import { takingOff } from '../ui/keep-focus.ts';

const SHOWN = 20;

/** What was removed lately, each with the way back. */
export const Removed = ({ tell }: { tell: Tell }) => {
	const removed = useLiveQuery(() => recentlyRemoved({ limit: SHOWN }), []).value ?? [];
	if (removed.length === 0) return undefined;
	const restore = async (id: string): Promise<void> => {
		const result = await call('papers.restore', { id });
		tell({ text: result.ok ? message('restored') : sentenceOf(result) });
	};
	return (
		<details class="removed">
			<summary>{message('recentlyRemoved', removed.length)}</summary>
			<ul>
				{removed.map(({ id, title }) => (
					<li key={id}>
						<span dir="auto">{title}</span>
						<button
							type="button"
							class="link"
							aria-label={message('restorePaper', title)}
							onClick={takingOff(() => void restore(id))}
						>
							{message('restore')}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
};
