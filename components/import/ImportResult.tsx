import type { ImportRun } from '../../lib/import/apply.ts';
import type { ImportProblem } from '../../lib/import/importer.ts';
import { message } from '../../lib/messages.ts';
import { sentenceOf } from '../common/failures.ts';
import { Notice } from '../ui/Notice.tsx';
import { ImportProblems } from './ImportProblems.tsx';

export interface ImportResultProps {
	run: ImportRun;
	problems: readonly ImportProblem[];
	undo: () => void;
	restart: () => void;
}

/** What an import did, and the way back. */
export const ImportResult = ({ run, problems, undo, restart }: ImportResultProps) => {
	const { created, changed, keysRefused } = run.counts;
	return (
		<>
			{run.failure && <Notice kind="failed">{sentenceOf(run.failure)}</Notice>}
			{run.cancelled && <Notice>{message('importStopped')}</Notice>}
			<Notice>
				<span class="sum">{message('importDone', created, changed)}</span>
				{keysRefused > 0 && <span>{message('importKeysRefused', keysRefused)}</span>}
			</Notice>
			<ImportProblems problems={problems} />
			<div class="buttons">
				{created + changed > 0 && (
					<button type="button" onClick={undo}>
						{message('importUndo')}
					</button>
				)}
				<button type="button" class="primary" onClick={restart}>
					{message('importAnother')}
				</button>
			</div>
		</>
	);
};
