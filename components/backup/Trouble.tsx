import { message } from '../../lib/messages.ts';
import { sentenceOf } from '../common/failures.ts';
import { failureOf } from '../common/unavailable.ts';
import { Notice } from '../ui/Notice.tsx';
import { LastBackup, newestBackup, useLastBackup } from './LastBackup.tsx';

/** Says why the library cannot be read, and what is left to do. */
export const Trouble = ({ error }: { error: unknown }) => {
	const last = useLastBackup(newestBackup);
	return (
		<Notice kind="failed">
			{sentenceOf(failureOf(error))}
			<button type="button" class="link" onClick={() => location.reload()}>
				{message('tryAgain')}
			</button>
			{last && <LastBackup made={last} />}
		</Notice>
	);
};
