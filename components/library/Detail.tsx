import { useEffect, useRef } from 'preact/hooks';
import { paperById } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Published } from '../../lib/rpc/library-contract.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Trouble } from '../backup/Trouble.tsx';
import type { Tell } from '../common/tell.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { CitationPreview } from './CitationPreview.tsx';
import { DetailHead } from './DetailHead.tsx';
import type { Edits } from './edits.ts';
import { Fields } from './Fields.tsx';
import { FindPublished } from './FindPublished.tsx';
import { MathText } from '../paper/MathText.tsx';
import { Notes } from '../paper/Notes.tsx';
import { PaperLinks } from './PaperLinks.tsx';
import { PaperTags } from './PaperTags.tsx';
import { PaperTopics } from './PaperTopics.tsx';
import { Twins } from './Twins.tsx';

export interface DetailProps {
	id: PaperId;
	query: string;
	edits: Edits;
	tell: Tell;
	copy: (text: string) => void;
	ask: (query: string) => void;
	merge: (ids: readonly PaperId[]) => void;
	/** Shows what the paper was published as. */
	compare: (found: Published) => void;
	close: () => void;
}

/** Everything about one paper, to read and to change. */
export const Detail = (props: DetailProps) => {
	const { id, query, edits, tell, copy, ask, merge, compare, close } = props;
	// `null` where it is gone, `undefined` while it is read.
	const { value: paper, error } = useLiveQuery(async () => (await paperById(id)) ?? null, [id]);
	const pane = useRef<HTMLElement>(null);
	// In narrow windows the list is behind it.
	useEffect(() => {
		if (matchMedia('(width < 1000px)').matches) pane.current?.focus();
	}, []);
	const terms = parseQuery(query).parts.map(({ term }) => term);
	return (
		<section class="detail" aria-label={message('detail')} data-of={id} ref={pane} tabIndex={-1}>
			<div class="detail-bar">
				<IconButton icon="close" label={message('closeDetail')} onClick={close} />
			</div>
			{paper === null && <Notice>{message('notSavedAnyMore')}</Notice>}
			{!paper && error !== undefined && <Trouble error={error} />}
			{paper && (
				<>
					<DetailHead paper={paper} terms={terms} edits={edits} close={close} />
					<PaperLinks paper={paper} />
					<Twins paper={paper} merge={merge} />
					<FindPublished paper={paper} compare={compare} />
					<PaperTags paper={paper} edits={edits} tell={tell} ask={ask} />
					<PaperTopics paper={paper} edits={edits} />
					<Notes
						key={paper.id}
						notes={paper.notes}
						store={(notes, step) => edits.edit([paper.id], { notes }, undefined, step)}
					/>
					{paper.abstract && (
						<section class="abstract">
							<h3>{message('fieldAbstract')}</h3>
							<MathText text={paper.abstract} terms={terms} field="abstract" />
						</section>
					)}
					<CitationPreview paper={paper} tell={tell} copy={copy} />
					<Fields paper={paper} edits={edits} />
				</>
			)}
		</section>
	);
};
