import { steps } from '../../lib/library/history/list.ts';
import type { StepKind, StepRow } from '../../lib/library/history/step.ts';
import { languageTag, message, type MessageKey } from '../../lib/messages.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import type { Edits } from './edits.ts';

const KINDS: Record<StepKind, MessageKey> = {
	save: 'stepSave',
	'save-all': 'stepSaveAll',
	remove: 'stepRemove',
	restore: 'stepRestore',
	edit: 'stepEdit',
	merge: 'stepMerge',
	publish: 'stepPublish',
	import: 'stepImport',
	'restore-backup': 'stepRestoreBackup',
};

const about = ({ count, title }: StepRow): string =>
	count > 1 ? message('stepAndMore', title, count) : title;

/** The last steps, each with its way back, or forth again. */
export const History = ({ edits }: { edits: Edits }) => {
	const { value: done } = useLiveQuery(steps, []);
	if (!done) return undefined;
	if (done.length === 0) return <p>{message('historyEmpty')}</p>;
	return (
		<ol class="history">
			{done.map((row) => (
				<li key={row.step} class={row.undone ? 'undone' : undefined}>
					<span class="what">
						<strong>{message(KINDS[row.kind])}</strong>{' '}
						<time dateTime={new Date(row.at).toISOString()}>
							{new Date(row.at).toLocaleString(languageTag())}
						</time>
						<span class="about" dir="auto">
							{about(row)}
						</span>
					</span>
					<button
						type="button"
						onClick={() => void (row.undone ? edits.redo(row.step) : edits.undo(row.step))}
					>
						{message(row.undone ? 'redo' : 'undo')}
					</button>
				</li>
			))}
		</ol>
	);
};
