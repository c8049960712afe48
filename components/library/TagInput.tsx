import type { RefObject } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { TagContext } from './tag-hues.ts';

export interface TagInputProps {
	label: string;
	add: (tag: string) => void;
	field?: RefObject<HTMLInputElement | null> | undefined;
	/** Tags that need not be offered: the paper has them. */
	without?: readonly string[];
	/** Whether what is typed waits for its key: it is meant for many papers. */
	onlyByKey?: boolean;
}

/** A field for a tag, which offers those that there are; Enter or a comma takes it, and to leave it. */
export const TagInput = ({ label, add, field, without, onlyByKey = false }: TagInputProps) => {
	const list = useId();
	const tags = useContext(TagContext);
	const take = (input: HTMLInputElement): void => {
		for (const tag of input.value.split(',').map((part) => part.trim())) {
			if (tag !== '') add(tag);
		}
		input.value = '';
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
					.filter(({ name }) => without?.includes(name) !== true)
					.map(({ folded, name }) => (
						<option key={folded}>{name}</option>
					))}
			</datalist>
		</>
	);
};
