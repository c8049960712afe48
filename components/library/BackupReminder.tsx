import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reminderOf, type Reminder } from '../../lib/backup/schedule.ts';
import { revision, total } from '../../lib/library/queries.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { readSchedule } from '../../lib/settings/backup.ts';
import { useBackups } from '../backup/useBackups.ts';
import { Notice } from '../ui/Notice.tsx';

const TEXTS: Record<Reminder, MessageKey> = {
	failing: 'remindFailing',
	never: 'remindNever',
	'long-ago': 'remindLongAgo',
};

/** Says that the last backup is long ago, or fails, where there is much to lose. */
export const BackupReminder = () => {
	const log = useBackups();
	const [reminder, setReminder] = useState<Reminder>();
	useEffect(() => {
		const look = async (): Promise<void> => {
			if (!log) return;
			const [schedule, papers, at] = await Promise.all([readSchedule(), total(), revision()]);
			setReminder(reminderOf(schedule, log, { papers, revision: at }, Date.now()));
		};
		// A library out of reach is told of elsewhere.
		void look().catch(() => undefined);
	}, [log]);
	const [isDismissed, setDismissed] = useState(false);
	if (!reminder || isDismissed) return undefined;
	return (
		<Notice>
			{message(TEXTS[reminder])}
			<button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
				{message('remindBackUp')}
			</button>
			<button type="button" class="link" onClick={() => setDismissed(true)}>
				{message('remindLater')}
			</button>
		</Notice>
	);
};
