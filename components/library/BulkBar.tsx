import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { READING_STATES, type PaperId, type ReadingState } from '../../lib/paper/paper.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { likeAddress } from '../topics/like.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import type { Edits } from './edits.ts';
import { readingLabel } from '../paper/labels.ts';
import type { Results } from './results.ts';
import { TagInput } from '../paper/TagInput.tsx';

export interface BulkBarProps {
	ids: readonly PaperId[];
	edits: Edits;
	results: Results | undefined;
	selectAll: () => void;
	clear: () => void;
	merge: () => void;
	/** Looks for what they were published as. */
	publish: () => void;
	tagField: RefObject<HTMLInputElement | null>;
}

const NONE = 'none';
/** A handful shows what it shares; the address of more grows long. */
const MOST_LIKE = 30;

/** Says how high the bar is, so that what is told at the foot of the page stands above it. */
const useFoot = () => {
	const bar = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => {
		const { style } = document.documentElement;
		const observer = new ResizeObserver(() =>
			style.setProperty('--foot', `${bar.current?.offsetHeight ?? 0}px`),
		);
		if (bar.current) observer.observe(bar.current);
		return () => {
			observer.disconnect();
			style.removeProperty('--foot');
		};
	}, []);
	return bar;
};

/** What can be done with all papers that are selected, each as one step. */
export const BulkBar = (props: BulkBarProps) => {
	const { ids, edits, results, selectAll, clear, merge, publish, tagField } = props;
	const bar = useFoot();
	/** In a narrow window what is seldom wanted waits until it is asked for. */
	const [isWhole, setWhole] = useState(false);
	const stateRef = useRef<HTMLSelectElement>(null);
	const changed = message('changedCount', ids.length);
	const mark = (value: string): void => {
		const reading = value === NONE ? null : (value as ReadingState);
		void edits.edit(ids, { reading }, changed);
		if (stateRef.current) stateRef.current.value = '';
	};
	const remove = async (): Promise<void> => {
		if (await edits.remove(ids)) clear();
	};
	const chosen = () => Promise.resolve(ids);
	return (
		<fieldset ref={bar} class="bulk" aria-label={message('selectedCount', ids.length)}>
			<strong>{message('selectedCount', ids.length)}</strong>
			{results && ids.length < results.count && (
				<button type="button" class="link" onClick={selectAll}>
					{message('selectAll', results.count)}
				</button>
			)}
			<button type="button" class="link" onClick={clear}>
				{message('clearSelection')}
			</button>
			<button type="button" onClick={() => void edits.edit(ids, { starred: true }, changed)}>
				{message('star')}
			</button>
			<button type="button" onClick={() => void edits.edit(ids, { starred: false }, changed)}>
				{message('unstar')}
			</button>
			<select
				ref={stateRef}
				aria-label={message('markAs')}
				value=""
				onChange={(event) => mark(event.currentTarget.value)}
			>
				<option value="" disabled>
					{message('markAs')}
				</option>
				{READING_STATES.map((reading) => (
					<option key={reading} value={reading}>
						{readingLabel(reading)}
					</option>
				))}
				<option value={NONE}>{readingLabel(undefined)}</option>
			</select>
			<TagInput
				label={message('addTagToAll')}
				onlyByKey
				field={tagField}
				add={(tags) =>
					void edits.edit(ids, { addTags: tags }, message('taggedCount', ids.length, listed(tags)))
				}
			/>
			<button
				type="button"
				class="more-button"
				aria-expanded={isWhole}
				onClick={() => setWhole(!isWhole)}
			>
				{message('barMore')}
			</button>
			<div class={isWhole ? 'rest whole' : 'rest'}>
				<TagInput
					label={message('removeTagOfAll')}
					onlyByKey
					add={(tags) => void edits.edit(ids, { removeTags: tags }, changed)}
				/>
				{ids.length > 1 && ids.length <= MOST_MERGED && (
					<button type="button" onClick={merge}>
						{message('mergeSelected')}
					</button>
				)}
				<button type="button" onClick={publish}>
					{message('findPublishedMany')}
				</button>
				{ids.length > 1 && ids.length <= MOST_LIKE && (
					<a class="button" href={likeAddress(ids)} target="_blank" rel="noreferrer">
						{message('topicLikeThese')}
					</a>
				)}
				<ExportMenu
					scopes={[{ label: message('exportSelected'), count: ids.length, ids: chosen }]}
				/>
			</div>
			<button type="button" onClick={() => void remove()}>
				{message('removeSelected')}
			</button>
		</fieldset>
	);
};

/** More that are one paper are no duplicates but a mistake. */
const MOST_MERGED = 10;
