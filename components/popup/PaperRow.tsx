import { message } from '../../lib/messages.ts';
import { pdfUrl } from '../../lib/paper/identity.ts';
import { pageOf } from '../../lib/paper/page-of.ts';
import { topicsOf, type Paper, type PaperId } from '../../lib/paper/paper.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { memo } from '../ui/memo.tsx';
import { byline } from '../paper/byline.ts';
import { KeyButton } from './KeyButton.tsx';
import { openDetails } from '../common/open-page.ts';
import { ReadingMark } from '../paper/ReadingMark.tsx';
import { TopicBadge } from '../paper/TopicBadge.tsx';

/** Badges on a row; the library's detail has them all. */
const SHOWN = 3;

export interface PaperActions {
	remove(paper: Paper): void;
	copy(id: PaperId): void;
}

const pdfOf = (paper: Paper): string | undefined =>
	pdfUrl(paper.id) ?? paper.links?.find(({ kind }) => kind === 'pdf')?.url;

/** A paper whose address is not known still has a title to stand on. */
const linkTo = (href: string | undefined) => (href === undefined ? { tabIndex: 0 } : { href });

const open = (url: string): void => void window.open(url, '_blank', 'noopener');

export interface PaperRowProps {
	paper: Paper;
	actions: PaperActions;
}

export const PaperRow = memo(({ paper, actions }: PaperRowProps) => {
	const pdf = pdfOf(paper);
	return (
		<li class="paper" data-paper={paper.id}>
			<a class="title" {...linkTo(pageOf(paper))} target="_blank" rel="noreferrer" dir="auto">
				{paper.title}
			</a>
			<p class="byline" dir="auto">
				{byline(paper)}
				<ReadingMark reading={paper.reading} />
			</p>
			<div class="foot">
				<div class="badges">
					{topicsOf(paper)
						.slice(0, SHOWN)
						.map((id) => (
							<TopicBadge key={id} id={id} />
						))}
				</div>
				<div class="actions">
					{pdf && <IconButton icon="pdf" label={message('openPdf')} onClick={() => open(pdf)} />}
					<IconButton
						icon="copy"
						label={message('copyBibtexOf', paper.title)}
						onClick={() => actions.copy(paper.id)}
					/>
					<KeyButton paper={paper} />
					<IconButton
						icon="details"
						label={message('openDetailsOf', paper.title)}
						onClick={() => void openDetails(paper.id)}
					/>
					<IconButton
						icon="remove"
						label={message('removePaper', paper.title)}
						onClick={() => actions.remove(paper)}
					/>
				</div>
			</div>
		</li>
	);
});
