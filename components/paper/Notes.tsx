import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { LONGEST_NOTE } from '../../lib/paper/edit.ts';
import { NotePreview } from './NotePreview.tsx';
import './note.css';

/** Pause in typing after which a note is kept, in milliseconds. */
const QUIET_MS = 600;

type State = 'kept' | 'typing' | 'failed';

export interface NotesProps {
	/** As they are stored. */
	notes: string;
	/** Stores them, as part of a step of the history; false where that failed. */
	store: (notes: string, step: string) => Promise<boolean>;
}

/**
 * A note in Markdown, read first where there is one. It keeps itself: after a pause, when the field is
 * left, when the paper or the page goes. What another window writes meanwhile shows, unless somebody is
 * typing here.
 */
export const Notes = ({ notes, store }: NotesProps) => {
	const [text, setText] = useState(notes);
	const [state, setState] = useState<State>('kept');
	const [isPreview, setPreview] = useState(notes !== '');
	const field = useRef<HTMLTextAreaElement>(null);
	const draftRef = useRef({ text: notes, kept: notes });
	const timerRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	/** One from the first word to the last: a step for each pause would soon be all that can be undone. */
	const stepRef = useRef(crypto.randomUUID());

	const keep = async (): Promise<void> => {
		clearTimeout(timerRef.current);
		const wanted = draftRef.current.text;
		if (wanted === draftRef.current.kept) return;
		draftRef.current.kept = wanted;
		const isKept = await store(wanted, stepRef.current);
		if (!isKept) draftRef.current.kept = '\u0000';
		if (draftRef.current.text === wanted) setState(isKept ? 'kept' : 'failed');
	};
	const type = (next: string): void => {
		draftRef.current.text = next;
		setText(next);
		setState('typing');
		clearTimeout(timerRef.current);
		timerRef.current = setTimeout(() => void keep(), QUIET_MS);
	};
	const leaveField = (): void => {
		void keep();
		stepRef.current = crypto.randomUUID();
	};
	useEffect(() => {
		const { current } = draftRef;
		if (current.text !== current.kept || notes === current.kept) return;
		draftRef.current = { text: notes, kept: notes };
		setText(notes);
	}, [notes]);
	useEffect(() => {
		const leave = (): void => void keep();
		addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', leave);
		return () => {
			removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', leave);
			leave();
		};
	}, []);

	const isRead = isPreview && text !== '';
	const toggle = (): void => {
		setPreview(!isRead);
		// Drawn by then.
		if (isRead) requestAnimationFrame(() => field.current?.focus());
	};

	return (
		<section class="note">
			<h3>{message('fieldNotes')}</h3>
			<button
				type="button"
				class={isRead ? 'link note-edit' : 'link'}
				hidden={text === ''}
				onClick={toggle}
			>
				{message(isRead ? 'edit' : 'preview')}
			</button>
			{/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
			<span class="note-state" role="status">
				{text !== '' && !isRead && message(STATES[state])}
			</span>
			{isRead ? (
				<NotePreview text={text} />
			) : (
				<textarea
					ref={field}
					value={text}
					rows={Math.min(16, Math.max(3, text.split('\n').length + 1))}
					maxLength={LONGEST_NOTE}
					dir="auto"
					aria-label={message('notesLabel')}
					placeholder={message('notesHint')}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={leaveField}
				/>
			)}
		</section>
	);
};

const STATES = { kept: 'noteKept', typing: 'noteTyping', failed: 'noteFailed' } as const;
