import type { RefObject } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { fold } from '../../lib/query/fold.ts';
import { TagContext } from './tag-hues.ts';

export interface TagInputProps {
	label: string;
	/** Is given all that were typed at once, which a comma separates. */
	add: (tags: string[]) => void;
	field?: RefObject<HTMLInputElement | null> | undefined;
	/** Tags that are neither offered nor taken: the paper has them. */
	without?: readonly string[];
	/** Whether what is typed waits for its key: it is meant for many papers. */
	onlyByKey?: boolean;
}

const NONE: readonly string[] = [];

/** A field for a tag, which offers those that there are; Enter or a comma takes it, and to leave it. */
export const TagInput = (props: TagInputProps) => {
	const { label, add, field, without = NONE, onlyByKey = false } = props;
	const list = useId();
	const tags = useContext(TagContext);
	const take = (input: HTMLInputElement): void => {
		const typed = input.value.split(',').map((part) => part.trim());
		input.value = '';
		const there = new Set(without.map((tag) => fold(tag)));
		const wanted = typed.filter((tag) => tag !== '' && !there.has(fold(tag)));
		if (wanted.length > 0) add(wanted);
	};
	return (
		<>
			<input
				class="tag-input"
				ref={field ?? null}
				list={list}
				maxLength={100}
				placeholder={label}
				aria-label={label}
				onKeyDown={(event) => {
					if (event.isComposing) return;
					if (event.key === 'Escape' && event.currentTarget.value !== '') {
						// Else it closes the details, or the popup, which takes what was not meant.
						event.stopPropagation();
						event.preventDefault();
						event.currentTarget.value = '';
					}
					if (event.key !== 'Enter' && event.key !== ',') return;
					event.preventDefault();
					take(event.currentTarget);
				}}
				onBlur={(event) => onlyByKey || take(event.currentTarget)}
			/>
			<datalist id={list}>
				{[...tags.values()]
					.filter(({ name }) => !without.includes(name))
					.map(({ folded, name }) => (
						<option key={folded}>{name}</option>
					))}
			</datalist>
		</>
	);
};
