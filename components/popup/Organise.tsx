import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Edit } from '../../lib/paper/edit.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { Notes } from '../paper/Notes.tsx';
import { ReadingSelect } from '../paper/ReadingSelect.tsx';
import { RemoveTag } from '../paper/RemoveTag.tsx';
import { TagContext, useTags } from '../paper/tag-hues.ts';
import { TagChip } from '../paper/TagChip.tsx';
import { TagInput } from '../paper/TagInput.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { sentenceOf } from '../common/failures.ts';
import { openDetails } from '../common/open-page.ts';
import type { Tell } from '../common/tell.ts';

/** A note that takes room only once there is one, or somebody wants to write it. */
const useNote = (notes: string) => {
	const placeRef = useRef<HTMLDivElement>(null);
	const [isShown, setShown] = useState(notes !== '');
	const [isWanted, setWanted] = useState(false);
	// One that is emptied stays: somebody may be typing.
	useEffect(() => {
		if (notes !== '') setShown(true);
	}, [notes]);
	useEffect(() => {
		if (isWanted) placeRef.current?.querySelector('textarea')?.focus();
	}, [isWanted]);
	const write = (): void => {
		setShown(true);
		setWanted(true);
	};
	return [placeRef, isShown, write] as const;
};

/** What a saved paper is filed under, without leaving its page: tags, a star, how far it was read, a note. */
export const Organise = ({ paper, tell }: { paper: Paper; tell: Tell }) => {
	const { id, tags, starred, reading, notes } = paper;
	const all = useTags();
	const [notePlace, isNoteShown, writeNote] = useNote(notes);
	const edit = async (change: Edit, step?: string): Promise<boolean> => {
		const result = await call('papers.edit', { ids: [id], edit: change, step });
		if (!result.ok) tell({ text: sentenceOf(result) });
		return result.ok;
	};
	const undo = async (step: string): Promise<void> => {
		const result = await call('history.undo', { step });
		tell({ text: result.ok ? message('undone') : sentenceOf(result) });
	};
	/** A tag that comes or goes is told: of what is in focus nothing changes. */
	const editTags = async (change: Edit, said: string): Promise<void> => {
		const step = crypto.randomUUID();
		if (!(await edit(change, step))) return;
		tell({ text: said, action: { label: message('undo'), run: () => void undo(step) } });
	};
	const untag = (tag: string): void =>
		void editTags({ removeTags: [tag] }, message('stepUntagged', tag));
	const addTags = (some: string[]): void =>
		void editTags({ addTags: some }, message('stepTagged', listed(some)));
	return (
		<TagContext.Provider value={all}>
			{tags.length > 0 && (
				<ul class="tags" aria-label={message('fieldsTag')}>
					{tags.map((tag) => (
						<li key={tag}>
							<TagChip name={tag}>
								<RemoveTag tag={tag} remove={() => untag(tag)} />
							</TagChip>
						</li>
					))}
				</ul>
			)}
			<div class="organise">
				<button
					type="button"
					class="icon-button star"
					aria-pressed={starred === true}
					aria-label={message('starPaper', paper.title)}
					title={message('star')}
					onClick={() => void edit({ starred: starred !== true })}
				>
					<Icon name="star" filled={starred === true} />
				</button>
				<ReadingSelect reading={reading} mark={(state) => void edit({ reading: state })} />
				<TagInput label={message('addTag')} without={tags} add={addTags} />
				{!isNoteShown && <IconButton icon="note" label={message('keyNote')} onClick={writeNote} />}
				<IconButton
					icon="details"
					label={message('openDetails')}
					onClick={() => void openDetails(id)}
				/>
			</div>
			{isNoteShown && (
				<div ref={notePlace}>
					<Notes notes={notes} store={(text, step) => edit({ notes: text }, step)} />
				</div>
			)}
		</TagContext.Provider>
	);
};
