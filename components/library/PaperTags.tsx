import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { withTerm } from '../../lib/query/change.ts';
import { call } from '../../lib/rpc/call.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Edits } from './edits.ts';
import { useTagHue } from '../paper/tag-hues.ts';
import { RemoveTag } from '../paper/RemoveTag.tsx';
import { TagChip } from '../paper/TagChip.tsx';
import { TagInput } from '../paper/TagInput.tsx';

/** Angles that can be told from one another, by the names of their colours. */
const HUES = [
	[25, 'hueRed'],
	[60, 'hueOrange'],
	[95, 'hueYellow'],
	[145, 'hueGreen'],
	[195, 'hueTeal'],
	[255, 'hueBlue'],
	[300, 'hueViolet'],
	[345, 'huePink'],
] as const;

const Palette = ({ tag, tell }: { tag: string; tell: Tell }) => {
	const current = useTagHue(tag);
	const choose = async (hue: number): Promise<void> => {
		const result = await call('tags.colour', { name: tag, hue });
		if (!result.ok) tell({ text: sentenceOf(result) });
	};
	return (
		<fieldset class="palette" aria-label={message('colourOf', tag)}>
			{HUES.map(([hue, name]) => (
				<button
					key={hue}
					type="button"
					class="hue"
					aria-label={message(name)}
					title={message(name)}
					aria-pressed={hue === current}
					style={{ '--hue': String(hue) }}
					onClick={() => void choose(hue)}
				/>
			))}
		</fieldset>
	);
};

export interface PaperTagsProps {
	paper: Paper;
	edits: Edits;
	tell: Tell;
	ask: (query: string) => void;
}

/** The paper’s tags: click one to see all that have it, add, take off, colour. */
export const PaperTags = ({ paper: { id, tags }, edits, tell, ask }: PaperTagsProps) => {
	const [coloured, setColoured] = useState<string>();
	const add = (some: string[]): void =>
		void edits.edit([id], { addTags: some }, message('stepTagged', listed(some)));
	const remove = (tag: string): void =>
		void edits.edit([id], { removeTags: [tag] }, message('stepUntagged', tag));
	const show = (tag: string): void =>
		ask(withTerm('', { field: 'tag', values: [tag], not: false }));
	return (
		<section class="paper-tags">
			<h3>{message('fieldsTag')}</h3>
			<ul>
				{tags.map((tag) => (
					<li key={tag}>
						<TagChip name={tag}>
							<button
								type="button"
								aria-label={message('colourOf', tag)}
								title={message('colourOf', tag)}
								aria-expanded={coloured === tag}
								onClick={() => setColoured(coloured === tag ? undefined : tag)}
							>
								<Icon name="drop" filled />
							</button>
							<button
								type="button"
								aria-label={message('showTag', tag)}
								title={message('showTag', tag)}
								onClick={() => show(tag)}
							>
								<Icon name="search" />
							</button>
							<RemoveTag tag={tag} remove={() => remove(tag)} />
						</TagChip>
					</li>
				))}
			</ul>
			{coloured !== undefined && tags.includes(coloured) && <Palette tag={coloured} tell={tell} />}
			<TagInput label={message('addTag')} without={tags} add={add} />
		</section>
	);
};
