import { useRef, useState } from 'preact/hooks';
import { applyImport, type ImportRun } from '../../lib/import/apply.ts';
import type { ImportedPaper, ImportProblem } from '../../lib/import/importer.ts';
import { resolveImport, type Decision } from '../../lib/import/resolve.ts';
import { planImport, type ImportPlan } from '../../lib/library/import-plan.ts';
import { message } from '../../lib/messages.ts';
import { call } from '../../lib/rpc/call.ts';
import { RpcError } from '../../lib/rpc/result.ts';
import { sentenceOf } from '../common/failures.ts';
import { lookUp, readFile, readText, type Named, type Reading, type Records } from './sources.ts';

/** What would be done, for the user to look at. */
export interface Preview {
	papers: readonly ImportedPaper[];
	plan: ImportPlan;
	problems: readonly ImportProblem[];
}

export type ImportStep =
	| { kind: 'choosing'; told?: string; failed?: boolean }
	| { kind: 'working'; text: string; part?: number; cancel: () => void }
	| { kind: 'named'; named: Named }
	| { kind: 'preview'; preview: Preview }
	| { kind: 'applied'; run: ImportRun; batch: string; problems: readonly ImportProblem[] };

export interface ImportActions {
	/** Others are the names of files that came along and are not read. */
	read: (source: File | string, others?: readonly string[]) => void;
	/** Must be called from a click. */
	lookUp: (named: Named) => void;
	/** Decisions are by the record's index. */
	apply: (preview: Preview, decisions: ReadonlyMap<number, Decision>) => void;
	undo: (batch: string) => void;
	restart: () => void;
}

/** Milliseconds between two drawings of a progress. */
const PACE_MS = 50;

const isNamed = (read: Named | Records): read is Named => 'ids' in read;

const previewOf = async ({ papers, problems }: Records, reading: Reading): Promise<Preview> => {
	const plan = await planImport(papers, {
		signal: reading.signal,
		onProgress: (done) => reading.onProgress(done / papers.length),
	});
	return { papers, plan, problems };
};

const readSource = async (
	source: File | string,
	others: readonly string[],
	reading: Reading,
): Promise<ImportStep> => {
	const read = await (typeof source === 'string'
		? readText(source, reading)
		: readFile(source, others, reading));
	return isNamed(read)
		? { kind: 'named', named: read }
		: { kind: 'preview', preview: await previewOf(read, reading) };
};

const applied = async (
	{ papers, plan, problems }: Preview,
	decisions: ReadonlyMap<number, Decision>,
	{ signal, onProgress }: Reading,
): Promise<ImportStep> => {
	const batch = crypto.randomUUID();
	const chosen = resolveImport(papers, plan.records, decisions);
	// Loaded when it is needed: reading and previewing do without.
	const { readJudge } = await import('../../lib/settings/judge.ts');
	const run = await applyImport(chosen, {
		batch,
		judge: await readJudge(),
		send: (chunk) => call('papers.import', chunk),
		signal,
		onProgress: (done) => onProgress(done / chosen.length),
	});
	return { kind: 'applied', run, batch, problems };
};

const undone = async (batch: string): Promise<ImportStep> => {
	const result = await call('papers.undoImport', { batch });
	return result.ok
		? { kind: 'choosing', told: message('importUndone') }
		: { kind: 'choosing', told: sentenceOf(result), failed: true };
};

const failed = (error: unknown): ImportStep => ({
	kind: 'choosing',
	failed: true,
	told:
		error instanceof RpcError
			? sentenceOf(error)
			: // A file that was moved or may not be read.
				message('importFailed', error instanceof Error ? error.message : String(error)),
});

/** An import from the file to its undo: one step is shown at a time. */
export const useImport = (): { step: ImportStep; actions: ImportActions } => {
	const [step, setStep] = useState<ImportStep>({ kind: 'choosing' });
	const runningRef = useRef(false);
	const work = async (
		text: string,
		make: (reading: Reading) => Promise<ImportStep>,
	): Promise<void> => {
		if (runningRef.current) return;
		runningRef.current = true;
		const ending = new AbortController();
		const cancel = (): void => ending.abort();
		let drawn = 0;
		const onProgress = (part: number): void => {
			if (performance.now() - drawn < PACE_MS) return;
			drawn = performance.now();
			setStep({ kind: 'working', text, part, cancel });
		};
		setStep({ kind: 'working', text, cancel });
		try {
			setStep(await make({ signal: ending.signal, onProgress }));
		} catch (error) {
			setStep(
				ending.signal.aborted
					? { kind: 'choosing', told: message('importCancelled') }
					: failed(error),
			);
		} finally {
			runningRef.current = false;
		}
	};
	const actions: ImportActions = {
		read: (source, others = []) =>
			void work(message('importReading'), (reading) => readSource(source, others, reading)),
		lookUp: (named) =>
			void work(message('importLookingUp'), async (reading) => ({
				kind: 'preview',
				preview: await previewOf(await lookUp(named, reading), reading),
			})),
		apply: (preview, decisions) =>
			void work(message('importApplying'), (reading) => applied(preview, decisions, reading)),
		undo: (batch) => void work(message('importUndoing'), () => undone(batch)),
		restart: () => setStep({ kind: 'choosing' }),
	};
	return { step, actions };
};
