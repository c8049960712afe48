import { useRef, useState } from 'preact/hooks';
import type { HandoffResult, Program } from '../../lib/handoff/handoff.ts';
import { message } from '../../lib/messages.ts';
import { RpcError } from '../../lib/rpc/result.ts';
import { handoffSentence, PROGRAM_NAMES } from '../../lib/sentences/handoff.ts';
import type { ExportScope } from '../export/useExport.ts';
import { sentenceOf } from '../common/failures.ts';
import { findTarget, mayReachPrograms, send, type Target } from './send.ts';

export type HandoffState =
	| { kind: 'idle' }
	| { kind: 'working'; text: string; cancel: () => void }
	/** Shown before anything is sent. */
	| { kind: 'target'; target: Target }
	| { kind: 'ended'; text: string; failed?: true };

export interface Handoff {
	state: HandoffState;
	/** Looks for the program. Must be called from a click: the browser may ask its user first. */
	find: (program: Program) => void;
	send: (target: Target, scope: ExportScope, place: string | undefined) => void;
	dismiss: () => void;
}

const refusal = (text: string): HandoffState => ({ kind: 'ended', failed: true, text });

const stateOf = <T>(
	program: Program,
	result: HandoffResult<T>,
	state: (value: T) => HandoffState,
): HandoffState => (result.ok ? state(result.value) : refusal(handoffSentence(program, result)));

const found = async (program: Program, signal: AbortSignal): Promise<HandoffState> => {
	// Nothing may be awaited before it.
	if (!(await mayReachPrograms())) {
		return refusal(message('handoffNotAllowed', PROGRAM_NAMES[program]));
	}
	const result = await findTarget(program, signal);
	return stateOf(program, result, (target) => ({ kind: 'target', target }));
};

/** Sends papers to a program of this computer, one thing at a time. */
export const useHandoff = (): Handoff => {
	const [state, setState] = useState<HandoffState>({ kind: 'idle' });
	const runningRef = useRef(false);
	const work = async (
		text: string,
		make: (signal: AbortSignal) => Promise<HandoffState>,
	): Promise<void> => {
		if (runningRef.current) return;
		runningRef.current = true;
		const ending = new AbortController();
		setState({ kind: 'working', text, cancel: () => ending.abort() });
		try {
			setState(await make(ending.signal));
		} catch (error) {
			const failure = sentenceOf(error instanceof RpcError ? error : { code: 'failed' });
			setState(ending.signal.aborted ? { kind: 'idle' } : refusal(failure));
		} finally {
			runningRef.current = false;
		}
	};
	return {
		state,
		find: (program) =>
			void work(message('handoffFinding', PROGRAM_NAMES[program]), (signal) =>
				found(program, signal),
			),
		send: (target, scope, place) =>
			void work(message('handoffSending', PROGRAM_NAMES[target.program]), async (signal) =>
				stateOf(target.program, await send(target, scope, { place, signal }), (text) => ({
					kind: 'ended',
					text,
				})),
			),
		dismiss: () => setState({ kind: 'idle' }),
	};
};
