const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day that exists, as `YYYY-MM-DD`. */
export const isoDay = (text: string | undefined): string | undefined => {
	const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? [];
	if (day === undefined) return undefined;
	const time = Date.parse(`${day}T00:00:00Z`);
	// `2026-02-30` is no error to every engine: it rolls over to March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
};

/** The first day in a text: “3 May, 2007”, “25 Jan 2021”, “Sep 27, 2026”. */
export const dayIn = (text: string | undefined): string | undefined => {
	const match =
		/(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8}),? (?<year>\d{4})/.exec(text ?? '') ??
		/(?<month>[A-Z][a-z]{2,8}) (?<day>\d{1,2}), (?<year>\d{4})/.exec(text ?? '');
	const { day = '', month = '', year = '' } = match?.groups ?? {};
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return isoDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
};
