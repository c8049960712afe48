import type { ComponentChildren } from 'preact';
import { message } from '../../lib/messages.ts';
import type { Results } from './results.ts';

/** Says which search its rows are of, for whoever waits for them. */
export const ListSection = ({
	of,
	children,
}: {
	of: Results | undefined;
	children: ComponentChildren;
}) => (
	<section
		class="list"
		aria-label={message('savedPapers')}
		data-query={of?.query}
		data-stage={of?.isPart ? undefined : of?.stage}
	>
		{children}
	</section>
);
