import { message } from '../../lib/messages.ts';
import { BACKUP_SETTINGS } from './open-page.ts';

/** What an empty library says: where papers are, and what to click. */
export const FirstSteps = () => (
	<section class="first-steps">
		<h2>{message('emptyTitle')}</h2>
		<p>{message('emptyText')}</p>
		<p>
			<a href="https://huggingface.co/papers" target="_blank" rel="noreferrer">
				Hugging Face Papers
			</a>
			<a href="https://arxiv.org/list/cs.CL/new" target="_blank" rel="noreferrer">
				arXiv cs.CL
			</a>
		</p>
		<p>
			{message('emptyElsewhere')}
			<a href="/import.html" target="_blank">
				{message('openImport')}
			</a>
			<a href={BACKUP_SETTINGS} target="_blank">
				{message('restoreBackup')}
			</a>
		</p>
	</section>
);
