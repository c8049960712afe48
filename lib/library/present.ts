import type { Collection, Table } from 'dexie';

/** From so many keys on, reading the keys of a whole table may be quicker than asking for each. */
const MANY = 100;
/** So many keys are read in the time in which one row is asked for. */
const KEYS_A_ROW = 12;

/** Of tables that were too large once, how many rows they had at least; not read in vain again. */
const large = new Map<string, number>();

type Key = string | [string, string];

const textOf = (key: Key): string => (typeof key === 'string' ? key : key.join('\n'));

/**
 * The rows of a table by their keys, in the order of the keys, as `bulkGet` gives them. Each key that
 * is asked for is a message to the browser’s database and back, though most of an import’s are not
 * there: a table that is not large tells its keys first, in one message.
 * @param within The rows among which they are, where those are not the whole table.
 */
export const rowsByKeys = async <Row, K extends Key, Insert>(
	table: Table<Row, K, Insert>,
	keys: readonly K[],
	within: Collection<Row, K, Insert> = table.toCollection(),
): Promise<(Row | undefined)[]> => {
	const most = keys.length * KEYS_A_ROW;
	if (keys.length < MANY || (large.get(table.name) ?? 0) > most) return table.bulkGet([...keys]);
	// Not counted first: a browser counts row by row.
	const some = await within.limit(most + 1).primaryKeys();
	if (some.length > most) {
		large.set(table.name, some.length);
		return table.bulkGet([...keys]);
	}
	const present = new Set(some.map(textOf));
	const wanted = keys.filter((key) => present.has(textOf(key)));
	const rows = wanted.length === 0 ? [] : await table.bulkGet(wanted);
	const byKey = new Map(wanted.map((key, index) => [textOf(key), rows[index]]));
	return keys.map((key) => byKey.get(textOf(key)));
};
