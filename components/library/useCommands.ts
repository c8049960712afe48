import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { paperById } from '../../lib/library/queries.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import type { Edits } from './edits.ts';
import { handleKey, type ListCommands } from './keys.ts';
import { readingLabel } from '../paper/labels.ts';
import type { OpenPanel } from './Panels.tsx';
import type { Cursor } from './useCursor.ts';
import type { Rows } from './useRows.ts';
import type { Selection } from './useSelection.ts';

type Field = { current: HTMLInputElement | null };

export interface CommandsProps {
	cursor: Cursor;
	rows: Rows;
	selection: Selection;
	/** Clears the selection. */
	drop: () => void;
	edits: Edits;
	search: Field;
	bulkTags: Field;
	openId: PaperId | undefined;
	setOpen: (id: PaperId | undefined) => void;
	setPanel: (panel: OpenPanel) => void;
}

/** Focuses a field of a paper’s details, once they are drawn. */
const focusIn = (id: PaperId, selector: string): void => {
	const look = (tries: number): void => {
		const field = document.querySelector<HTMLElement>(
			`.detail[data-of="${CSS.escape(id)}"] ${selector}`,
		);
		// A note that is read is to be written now.
		if (field instanceof HTMLButtonElement) field.click();
		else if (field) field.focus();
		else if (tries > 0) requestAnimationFrame(() => look(tries - 1));
	};
	look(60);
};

const commandsOf = (props: CommandsProps): ListCommands => {
	const { cursor, rows, selection, drop, edits, search, bulkTags, openId, setOpen } = props;
	/** The paper of the details while the focus is in them, else of the current row. */
	const current = (): PaperId | undefined =>
		openId !== undefined && document.activeElement?.closest('.detail') ? openId : cursor.id;
	/** What keys mean: what is selected, else the current paper. */
	const meant = (): PaperId[] => {
		if (selection.ids.size > 0) return [...selection.ids];
		const id = current();
		return id === undefined ? [] : [id];
	};
	/** As it is drawn, where it has a row. */
	const paperOf = async (id: PaperId): Promise<Paper | undefined> =>
		rows.idAt(cursor.index) === id ? rows.at(cursor.index) : paperById(id);
	/** Opens the details of the current paper, and gives a field of them the focus. */
	const enter = (selector: string): void => {
		const id = current();
		if (id === undefined) return;
		if (id !== openId) setOpen(id);
		focusIn(id, selector);
	};
	const go = (to: number): void => {
		cursor.focus(to);
		// A detail that is open follows the list.
		const id = rows.idAt(to);
		if (openId !== undefined && id !== undefined) setOpen(id);
	};
	const star = async (): Promise<void> => {
		const ids = meant();
		// A selection outlives the list that it was made in.
		const id = current() ?? ids[0];
		if (id === undefined) return;
		const starred = (await paperOf(id))?.starred !== true;
		await edits.edit(ids, { starred }, message(starred ? 'starredNow' : 'unstarredNow'));
	};
	return {
		move(by, isExtending = false) {
			const { id } = cursor;
			if (isExtending && id !== undefined && selection.ids.size === 0) {
				selection.toggle(cursor.index, id);
			}
			// The row that has the place of the open paper was not looked at yet.
			const from = cursor.hasLeft && by > 0 ? cursor.index - 1 : cursor.index;
			go(from + by);
			if (isExtending) void selection.extendTo(Math.max(0, from + by));
		},
		moveTo: (end) => go(end === 'first' ? 0 : Number.MAX_SAFE_INTEGER),
		page: (by) => go(cursor.index + by * (cursor.list.current?.page() ?? 1)),
		star: () => void star(),
		tag() {
			if (selection.ids.size > 0) return bulkTags.current?.focus();
			return enter('.tag-input');
		},
		note: () => enter('.note :is(textarea, .note-edit)'),
		mark(reading) {
			const said = message('stepState', readingLabel(reading ?? undefined));
			if (meant().length > 0) void edits.edit(meant(), { reading }, said);
		},
		select() {
			const id = current();
			if (id !== undefined) selection.toggle(cursor.index, id);
		},
		selectAll: () => void selection.all(),
		remove() {
			const ids = meant();
			if (ids.length === 0) return;
			if (openId !== undefined && ids.includes(openId)) setOpen(undefined);
			void edits.remove(ids).then((isDone) => isDone && drop());
		},
		search() {
			search.current?.focus();
			search.current?.select();
		},
		undo: () => void edits.undoLast(),
		help: () => props.setPanel({ kind: 'help' }),
		back() {
			if (openId === undefined) return drop();
			setOpen(undefined);
			return cursor.focus(cursor.index);
		},
	};
};

/** Listens for keys wherever the focus is, but in fields. */
export const useCommands = (props: CommandsProps): void => {
	const latestRef = useRef(props);
	// Before the next key can come, not after the next frame.
	useLayoutEffect(() => {
		latestRef.current = props;
	});
	useEffect(() => {
		const ending = new AbortController();
		document.addEventListener(
			'keydown',
			(event) => handleKey(event, commandsOf(latestRef.current), latestRef.current.search.current),
			{ signal: ending.signal },
		);
		return () => ending.abort();
	}, []);
};
