import { useEffect, useState } from 'preact/hooks';
import type { BackupLog } from '../../lib/backup/log.ts';
import { reminderOf, type Reminder, type Schedule } from '../../lib/backup/schedule.ts';
import { facts } from '../../lib/library/queries.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { readSchedule } from '../../lib/settings/backup.ts';
import { scheduleBackups } from '../backup/schedule-backups.ts';
import { useBackups } from '../backup/useBackups.ts';
import { BACKUP_SETTINGS, openPage } from '../common/open-page.ts';
import { Notice } from '../ui/Notice.tsx';

const TEXTS: Record<Reminder, MessageKey> = {
	failing: 'remindFailing',
	never: 'remindNever',
	'long-ago': 'remindLongAgo',
};

interface Reminded {
	reminder: Reminder | undefined;
	schedule: Schedule;
}

const look = async (log: BackupLog): Promise<Reminded> => {
	const [schedule, library] = await Promise.all([readSchedule(), facts()]);
	return { reminder: reminderOf(schedule, log, library, Date.now()), schedule };
};

/** Says that the last backup is long ago, or fails, where there is much to lose. */
export const BackupReminder = () => {
	const log = useBackups();
	const [reminded, setReminded] = useState<Reminded>();
	const [isRefused, setRefused] = useState(false);
	const [isDismissed, setDismissed] = useState(false);
	useEffect(() => {
		// A library out of reach is told of elsewhere.
		if (log) look(log).then(setReminded, () => undefined);
	}, [log]);
	if (!reminded?.reminder || isDismissed) return undefined;
	const { reminder, schedule } = reminded;
	const wanted = schedule === 'never' ? 'weekly' : schedule;
	const byItself = async (): Promise<void> =>
		setRefused((await scheduleBackups(wanted)) === 'never');
	return (
		<Notice>
			{message(isRefused ? 'remindRefused' : TEXTS[reminder])}
			<button type="button" class="link" onClick={() => void openPage(BACKUP_SETTINGS)}>
				{message('remindBackUp')}
			</button>
			<button type="button" class="link" onClick={() => void byItself()}>
				{message(schedule === 'never' ? 'remindWeekly' : 'tryAgain')}
			</button>
			<button type="button" class="link" onClick={() => setDismissed(true)}>
				{message('remindLater')}
			</button>
		</Notice>
	);
};
