import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Program } from '../../lib/handoff/handoff.ts';
import type { ZoteroSelection } from '../../lib/handoff/zotero.ts';
import { message } from '../../lib/messages.ts';
import { PROGRAM_NAMES } from '../../lib/sentences/handoff.ts';
import type { ExportScope } from '../export/useExport.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { takingOff } from '../ui/keep-focus.ts';
import type { Target } from './send.ts';
import { useHandoff } from './useHandoff.ts';
import './handoff.css';

const PROGRAMS = Object.keys(PROGRAM_NAMES) as Program[];

/** Deeper collections stand further in, as they do in Zotero. */
const indented = ({ name, level }: { name: string; level: number }): string =>
	`${'\u2003'.repeat(Math.min(level, 10))}${name}`;

const Places = ({
	selection: { target, targets },
	place,
	choose,
}: {
	selection: ZoteroSelection;
	place: string;
	choose: (place: string) => void;
}) => {
	const isListed = targets.some(({ id }) => id === target.id);
	const all = isListed ? targets : [{ ...target, level: 0 }, ...targets];
	return (
		<label class="place">
			{message('handoffCollection')}
			<select value={place} onChange={(event) => choose(event.currentTarget.value)}>
				{all.map((each) => (
					<option key={each.id} value={each.id}>
						{indented(each)}
					</option>
				))}
			</select>
		</label>
	);
};

interface ConfirmProps {
	target: Target;
	send: (place: string | undefined) => void;
	dismiss: () => void;
}

/** Where the papers would go, before they do. */
const Confirm = ({ target: { program, selection }, send, dismiss }: ConfirmProps) => {
	const [place, choose] = useState(selection?.target.id);
	const box = useRef<HTMLDivElement>(null);
	const told = useId();
	// Who does not see it come is led to it, unless they went elsewhere meanwhile.
	useEffect(() => {
		const { activeElement } = document;
		if (activeElement !== document.body && !activeElement?.closest('.send-to')) return;
		box.current?.querySelector<HTMLElement>('select, .primary')?.focus();
	}, []);
	return (
		<div ref={box} class="confirm">
			{selection && place !== undefined ? (
				<Places selection={selection} place={place} choose={choose} />
			) : (
				<p id={told}>{message('handoffOpenLibrary', PROGRAM_NAMES[program])}</p>
			)}
			<div class="buttons">
				<button type="button" onClick={takingOff(dismiss)}>
					{message('cancel')}
				</button>
				<button
					type="button"
					class="primary"
					aria-describedby={selection ? undefined : told}
					onClick={takingOff(() => send(place))}
				>
					{message('handoffSend')}
				</button>
			</div>
		</div>
	);
};

/** “Send to Zotero” and “Send to JabRef”, for some papers. */
export const SendTo = ({ scope }: { scope: ExportScope }) => {
	const { state, find, send, dismiss } = useHandoff();
	const isBusy = state.kind === 'working';
	return (
		<div class="send-to">
			<div class="buttons">
				{PROGRAMS.map((program) => (
					<button key={program} type="button" aria-disabled={isBusy} onClick={() => find(program)}>
						{message('handoffSendTo', PROGRAM_NAMES[program])}
					</button>
				))}
			</div>
			{state.kind === 'working' && (
				<Progress text={state.text} cancel={{ label: message('cancel'), run: state.cancel }} />
			)}
			{state.kind === 'target' && (
				<Confirm
					key={state.target.program}
					target={state.target}
					send={(place) => send(state.target, scope, place)}
					dismiss={dismiss}
				/>
			)}
			{state.kind === 'ended' && (
				<Notice kind={state.failed ? 'failed' : 'plain'}>{state.text}</Notice>
			)}
		</div>
	);
};
