import { adopt } from '../../lib/backup/replaced.ts';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { LastBackup, useLastBackup } from './LastBackup.tsx';
import { useReplaced } from './useReplaced.ts';

/** Above papers that were saved since the library was lost: what there is to bring it back. */
export const Replaced = () => {
	const last = useLastBackup();
	const isReplaced = useReplaced();
	if (!isReplaced || last === undefined) return undefined;
	return (
		<Notice kind="failed">
			{message('libraryReplaced')}
			<LastBackup made={last} />
			<button type="button" class="link" onClick={() => void adopt()}>
				{message('goOnWithout')}
			</button>
		</Notice>
	);
};
