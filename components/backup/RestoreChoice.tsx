import { useState } from 'preact/hooks';
import type { RestorePreview } from '../../lib/library/restore/preview.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { takingOff } from '../ui/keep-focus.ts';
import type { RestoreMode } from '../../lib/rpc/backup-contract.ts';

export interface RestoreChoiceProps {
	/** When the backup was made, in ISO 8601. */
	at: string;
	/** Lines of the file that are no records. */
	unreadable: number;
	preview: RestorePreview;
	apply: (mode: RestoreMode, settings: boolean) => void;
	cancel: () => void;
}

/** What a backup would do, and how it is to be brought back. */
export const RestoreChoice = ({ at, unreadable, preview, apply, cancel }: RestoreChoiceProps) => {
	const [mode, setMode] = useState<RestoreMode>('merge');
	const [settings, setSettings] = useState(false);
	const { fresh, same, differing, onlyHere, examples } = preview;
	return (
		<div class="restore-choice">
			<p>{message('restoreOf', new Date(at).toLocaleString(languageTag()))}</p>
			<ul>
				{fresh + same + differing === 0 && <li>{message('restoreNone')}</li>}
				{fresh > 0 && <li>{message('restoreFresh', fresh)}</li>}
				{same > 0 && <li>{message('restoreSame', same)}</li>}
				{differing > 0 && (
					<li>
						{message('restoreDiffering', differing)}
						{examples.length > 0 && (
							<details>
								<summary>{message('restoreExamples')}</summary>
								<ul>
									{examples.map(({ id, title }) => (
										<li key={id} dir="auto">
											{title}
										</li>
									))}
								</ul>
							</details>
						)}
					</li>
				)}
				{onlyHere > 0 && <li>{message('restoreOnlyHere', onlyHere)}</li>}
				{unreadable > 0 && <li>{message('restoreUnreadable', unreadable)}</li>}
			</ul>
			<fieldset>
				<legend>{message('restoreHow')}</legend>
				<label>
					<input
						type="radio"
						name="restore-mode"
						checked={mode === 'merge'}
						onChange={() => setMode('merge')}
					/>
					{message('restoreMerge')}
				</label>
				<label>
					<input
						type="radio"
						name="restore-mode"
						checked={mode === 'replace'}
						onChange={() => setMode('replace')}
					/>
					{onlyHere > 0 ? message('restoreReplace', onlyHere) : message('restoreReplaceOnly')}
				</label>
				<label>
					<input type="checkbox" checked={settings} onChange={() => setSettings(!settings)} />
					{message('restoreSettings')}
				</label>
			</fieldset>
			<button type="button" class="primary" onClick={takingOff(() => apply(mode, settings))}>
				{message('restore')}
			</button>{' '}
			<button type="button" onClick={takingOff(cancel)}>
				{message('cancel')}
			</button>
		</div>
	);
};
