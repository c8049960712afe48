import { useRef, useState } from 'preact/hooks';
import { dialectOf } from '../../lib/citation/dialect.ts';
import type { ExportReport } from '../../lib/citation/export.ts';
import { formatById } from '../../lib/citation/formats/index.ts';
import { DownloadError } from '../../lib/download.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { readCitationOptions } from '../../lib/settings/citation.ts';
import { RpcError } from '../../lib/rpc/result.ts';
import { sentenceOf } from '../common/failures.ts';
import { copy, download } from './deliver.ts';
import { exportBlob } from './job.ts';

/** Some papers that can be exported together. */
export interface ExportScope {
	/** What they are: “Found”, “Selected”, “All”. */
	label: string;
	/** How many, where that is known. */
	count?: number;
	/** Canonical ids in the order of the export; asked for when it begins. */
	ids: () => Promise<readonly PaperId[]>;
}

export interface ExportWish {
	scope: ExportScope;
	/** A format's id; without one, the dialect of the settings. */
	format?: string;
	to: 'file' | 'clipboard';
}

export type ExportState =
	| { kind: 'idle' }
	| { kind: 'running'; done: number; total: number | undefined; cancel: () => void }
	/** What was done, what was not done as it should, and which papers were printed in part. */
	| { kind: 'ended'; text: string; failed?: true; report?: ExportReport };

interface Run {
	wish: ExportWish;
	signal: AbortSignal;
	onProgress: (done: number, total: number) => void;
}

const printed = async ({ wish, signal, onProgress }: Run) => {
	const options = await readCitationOptions();
	const format = wish.format === undefined ? dialectOf(options) : formatById(wish.format);
	const ids = await wish.scope.ids();
	const told = (done: number): void => onProgress(done, ids.length);
	return { format, ...(await exportBlob({ ids, format, options, signal, onProgress: told })) };
};

const whyNot = (error: unknown): string =>
	error instanceof DownloadError
		? message('downloadRefused', error.message)
		: sentenceOf(error instanceof RpcError ? error : { code: 'failed' });

const failed = (error: unknown): ExportState => ({
	kind: 'ended',
	failed: true,
	text: whyNot(error),
});

const toFile = async (run: Run): Promise<ExportState> => {
	const { blob, format, report } = await printed(run);
	const file = await download(blob, format, run.signal);
	const text = message('exportedTo', report.exported, file);
	return { kind: 'ended', text, report };
};

const toClipboard = async (run: Run): Promise<ExportState> => {
	const made = printed(run);
	let refusal: unknown;
	try {
		await copy(made.then(({ blob }) => blob));
	} catch (error) {
		refusal = error;
	}
	// What could not be made is the better reason.
	const { report } = await made;
	if (refusal !== undefined) return { kind: 'ended', failed: true, text: message('copyRefused') };
	return { kind: 'ended', text: message('copiedPapers', report.exported), report };
};

/** Milliseconds between two drawings of a progress. */
const PACE_MS = 50;

/**
 * Runs one export at a time and tells how it stands. `run` must be called from a click. Meanwhile its
 * buttons do nothing, and are not `disabled`: they would lose the focus.
 */
export const useExport = (): {
	state: ExportState;
	run: (wish: ExportWish) => void;
	/** Says no more of what was done. */
	forget: () => void;
} => {
	const [state, setState] = useState<ExportState>({ kind: 'idle' });
	const runningRef = useRef(false);
	const run = async (wish: ExportWish): Promise<void> => {
		if (runningRef.current) return;
		runningRef.current = true;
		const ending = new AbortController();
		const cancel = (): void => ending.abort();
		let drawn = 0;
		const onProgress = (done: number, total: number | undefined): void => {
			if (performance.now() - drawn < PACE_MS) return;
			drawn = performance.now();
			setState({ kind: 'running', done, total, cancel });
		};
		onProgress(0, wish.scope.count);
		try {
			const deliver = wish.to === 'file' ? toFile : toClipboard;
			setState(await deliver({ wish, signal: ending.signal, onProgress }));
		} catch (error) {
			const isCancelled =
				ending.signal.aborted || (error instanceof DownloadError && error.isCancelled);
			setState(isCancelled ? { kind: 'ended', text: message('exportCancelled') } : failed(error));
		} finally {
			runningRef.current = false;
		}
	};
	return { state, run: (wish) => void run(wish), forget: () => setState({ kind: 'idle' }) };
};
