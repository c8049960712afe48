import { languageTag, message, type MessageKey } from '../../lib/messages.ts';
import { dateOf, type Period, type Unit } from '../../lib/statistics/days.ts';
import { namedTopic } from '../../lib/topics/named.ts';

/** `37%` */
export const percentOf = (share: number): string =>
	share.toLocaleString(languageTag(), { style: 'percent' });

const FORMATS: Record<Unit, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	week: { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'short', year: 'numeric' },
	year: { year: 'numeric' },
};

/** `Mar 2026`; a week by its first day. */
export const periodName = ({ start }: Period, unit: Unit): string => {
	const format = new Intl.DateTimeFormat(languageTag(), { ...FORMATS[unit], timeZone: 'UTC' });
	const name = format.format(dateOf(start));
	return unit === 'week' ? message('statsWeekOf', name) : name;
};

/** What a topic’s badge says; `''` is what is left. */
export const topicName = (id: string): string =>
	id === '' ? message('statsOther') : (namedTopic(id)?.label ?? id);

const STATE_NAMES: Readonly<Record<string, MessageKey>> = {
	none: 'statsUnmarked',
	'to-read': 'statsToRead',
	reading: 'statsReading',
	read: 'statsRead',
};

export const stateName = (id: string): string => message(STATE_NAMES[id] ?? 'statsOther');

export const unitName = (unit: Unit): string =>
	message(
		(
			{
				day: 'statsByDay',
				week: 'statsByWeek',
				month: 'statsByMonth',
				year: 'statsByYear',
			} as const
		)[unit],
	);
