import { useState } from 'preact/hooks';
import { formatById, formats } from '../../lib/citation/formats/index.ts';
import { message } from '../../lib/messages.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { KeyEditor } from '../export/KeyEditor.tsx';
import type { Tell } from '../common/tell.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import { previewCitation, takeCitation } from './cite.ts';
import { usePrinted } from './usePrinted.ts';

/** Kept for the next paper, and the next page. */
const CHOSEN = 'citation-format';

const chosen = (): string =>
	formats.find(({ id }) => id === localStorage.getItem(CHOSEN))?.id ?? 'bibtex';

export interface CitationPreviewProps {
	paper: Paper;
	tell: Tell;
	copy: (text: string) => void;
}

/** How the paper is cited in the format of one’s choice, to be copied. */
export const CitationPreview = ({ paper, tell, copy }: CitationPreviewProps) => {
	const [id, setId] = useState(chosen);
	const text = usePrinted(() => previewCitation(paper, formatById(id)), [paper, id]);
	const choose = (next: string): void => {
		localStorage.setItem(CHOSEN, next);
		setId(next);
	};
	const take = async (): Promise<void> => {
		try {
			copy(await takeCitation(paper, formatById(id)));
		} catch {
			tell({ text: message('errorFailed') });
		}
	};
	return (
		<section class="citation">
			<h3>{message('citation')}</h3>
			<select
				aria-label={message('citationFormat')}
				value={id}
				onChange={(event) => choose(event.currentTarget.value)}
			>
				{formats.map((format) => (
					<option key={format.id} value={format.id}>
						{format.name}
					</option>
				))}
			</select>
			<button type="button" onClick={() => void take()}>
				{message('copyCitation')}
			</button>
			<Verbatim label={message('citation')} dir="ltr">
				{text}
			</Verbatim>
			<KeyEditor key={paper.id} id={paper.id} value={paper.key} />
		</section>
	);
};
