import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupError, type Refusal } from '../../lib/backup/format.ts';
import { examineBackup, restoreBackup } from '../../lib/backup/restore.ts';
import type { RestorePreview } from '../../lib/library/restore/preview.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { RestoreAnswer, RestoreMode } from '../../lib/rpc/backup-contract.ts';
import { call } from '../../lib/rpc/call.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { sentenceOf } from '../common/failures.ts';
import { failureOf } from '../common/unavailable.ts';
import { takingOff } from '../ui/keep-focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { RestoreChoice } from './RestoreChoice.tsx';

const REFUSALS: Record<Refusal, MessageKey> = {
	foreign: 'refusedForeign',
	newer: 'refusedNewer',
	cut: 'refusedCut',
	damaged: 'refusedDamaged',
};

/** Where a restore stands. */
type Standing =
	| { kind: 'idle' }
	| { kind: 'working'; done: number; abort?: AbortController }
	| { kind: 'read'; restore: string; at: string; unreadable: number; preview: RestorePreview }
	| { kind: 'done'; restore: string; text: string }
	| { kind: 'failed'; text: string };

const reasonOf = (error: unknown): string =>
	error instanceof BackupError ? message(REFUSALS[error.refusal]) : sentenceOf(failureOf(error));

const whatCame = ({ created, changed, removed, keysRefused, topicsLeft }: RestoreAnswer): string =>
	[
		message('restoreDone', created, changed, removed),
		...(keysRefused > 0 ? [message('importKeysRefused', keysRefused)] : []),
		...(topicsLeft.length > 0 ? [message('restoreTopicsLeft', listed(topicsLeft))] : []),
	].join(' ');

/** Reads a backup, shows what it would do, and does it: all or nothing. */
export const Restore = () => {
	const [standing, setStanding] = useState<Standing>({ kind: 'idle' });
	const isWorking = standing.kind === 'working';
	/** The restore that lies aside and is not done yet. */
	const asideRef = useRef<string | undefined>(undefined);
	const giveUp = async (restore: string): Promise<void> => {
		asideRef.current = undefined;
		setStanding({ kind: 'idle' });
		await call('restore.cancel', { restore });
	};
	// It takes as much room as the library: a page that goes takes it along.
	useEffect(() => {
		const leave = (): void => {
			if (asideRef.current !== undefined) void giveUp(asideRef.current);
		};
		addEventListener('pagehide', leave);
		return () => removeEventListener('pagehide', leave);
	}, []);
	const read = async (chosen: File): Promise<void> => {
		const restore = crypto.randomUUID();
		const abort = new AbortController();
		const { signal } = abort;
		const onProgress = (done: number): void => setStanding({ kind: 'working', done, abort });
		onProgress(0);
		asideRef.current = restore;
		try {
			const { header, unreadable, preview } = await examineBackup(chosen.stream(), {
				restore,
				ask: call,
				signal,
				onProgress,
			});
			setStanding({
				kind: 'read',
				restore,
				at: header.at,
				unreadable: unreadable.length,
				preview,
			});
		} catch (error) {
			asideRef.current = undefined;
			setStanding(signal.aborted ? { kind: 'idle' } : { kind: 'failed', text: reasonOf(error) });
		}
	};
	const work = (done: number): void => setStanding({ kind: 'working', done });
	const apply = async (restore: string, mode: RestoreMode, settings: boolean): Promise<void> => {
		work(0);
		// It goes on without the page.
		asideRef.current = undefined;
		try {
			const done = await restoreBackup({ restore, mode, settings, ask: call, onProgress: work });
			setStanding({ kind: 'done', restore, text: whatCame(done) });
		} catch (error) {
			await giveUp(restore);
			setStanding({ kind: 'failed', text: reasonOf(error) });
		}
	};
	const undo = async (restore: string): Promise<void> => {
		const result = await call('history.undo', { step: restore });
		setStanding(
			result.ok
				? { kind: 'done', restore: '', text: message('undone') }
				: { kind: 'failed', text: sentenceOf(result) },
		);
	};
	return (
		<div class="restore">
			<label class="restore-file">
				{message('restoreChoose')}{' '}
				<input
					type="file"
					accept=".gz,.jsonl,application/gzip"
					aria-disabled={isWorking}
					onClick={(event) => isWorking && event.preventDefault()}
					onChange={(event) => {
						const [chosen] = event.currentTarget.files ?? [];
						if (chosen && !isWorking) void read(chosen);
						// The same file can be chosen again.
						event.currentTarget.value = '';
					}}
				/>
			</label>
			{standing.kind === 'working' && (
				<Progress
					text={message('restoreWorking', standing.done)}
					cancel={
						standing.abort && { label: message('cancel'), run: () => standing.abort?.abort() }
					}
				/>
			)}
			{standing.kind === 'failed' && <Notice kind="failed">{standing.text}</Notice>}
			<Notice>
				{standing.kind === 'done' && (
					<>
						{standing.text}
						{standing.restore !== '' && (
							<button type="button" onClick={takingOff(() => void undo(standing.restore))}>
								{message('undo')}
							</button>
						)}
					</>
				)}
			</Notice>
			{standing.kind === 'read' && (
				<RestoreChoice
					{...standing}
					apply={(mode, settings) => void apply(standing.restore, mode, settings)}
					cancel={() => void giveUp(standing.restore)}
				/>
			)}
		</div>
	);
};
