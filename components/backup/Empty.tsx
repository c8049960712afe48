import { message } from '../../lib/messages.ts';
import { FirstSteps } from '../common/FirstSteps.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LastBackup, useLastBackup } from './LastBackup.tsx';
import { useReplaced } from './useReplaced.ts';

/** What an empty library says: where papers are, or that there were some and what to do. */
export const Empty = () => {
	const last = useLastBackup();
	const isGone = useReplaced();
	if (last === undefined || isGone === undefined) return undefined;
	if (isGone) {
		return (
			<Notice kind="failed">
				{message('libraryGone')}
				<LastBackup made={last} />
			</Notice>
		);
	}
	return (
		<>
			{last !== null && last.papers > 0 && (
				<Notice kind="failed">
					{message('emptyAfterBackup')}
					<LastBackup made={last} />
				</Notice>
			)}
			<FirstSteps />
		</>
	);
};
