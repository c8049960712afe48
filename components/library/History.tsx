import { toldSteps } from '../../lib/library/history/list.ts';
import type { StepRow } from '../../lib/library/history/step.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import type { Edits } from './edits.ts';
import { stepWords } from './step-words.ts';

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

const about = ({ count, title }: StepRow): string =>
	count > 1 ? message('stepAndMore', title, count) : title;

/** The last steps, each with its way back, or forth again. */
export const History = ({ edits }: { edits: Edits }) => {
	const { value: done } = useLiveQuery(toldSteps, []);
	if (!done) return undefined;
	if (done.length === 0) return <p>{message('historyEmpty')}</p>;
	return (
		<ol class="history">
			{done.map((row) => {
				const what = stepWords(row);
				return (
					<li key={row.step} class={row.undone ? 'undone' : undefined}>
						<span class="what">
							<strong dir="auto">{what}</strong>{' '}
							<time dateTime={new Date(row.at).toISOString()}>
								{new Date(row.at).toLocaleString(languageTag(), WHEN)}
							</time>
							<span class="about" dir="auto">
								{about(row)}
							</span>
						</span>
						<button
							type="button"
							aria-label={message(row.undone ? 'redoStep' : 'undoStep', what, about(row))}
							onClick={() => void (row.undone ? edits.redo(row.step) : edits.undo(row.step))}
						>
							{message(row.undone ? 'redo' : 'undo')}
						</button>
					</li>
				);
			})}
		</ol>
	);
};
