import { fold } from '../query/fold.ts';
import { reading, writing } from './database.ts';
import type { TagRow } from './rows.ts';
import { tagRowOf } from './tags.ts';
import { grow } from './write.ts';

/**
 * All tags by folded name, as the database has them, for completion and colours; how many papers have
 * each is counted by a search.
 */
export const allTags = (): Promise<TagRow[]> => reading(({ tags }) => tags.toArray());

/** Gives a tag a colour; makes the tag where there is none. */
export const colourTag = (name: string, hue: number): Promise<TagRow> =>
	writing(async (database) => {
		const { tags } = database;
		const row = { ...((await tags.get(fold(name))) ?? tagRowOf(name)), hue };
		await tags.put(row);
		await grow(database);
		return row;
	});

/** Forgets a tag, for completion; papers that have it keep it. Idempotent. */
export const forgetTag = (name: string): Promise<void> =>
	writing(async (database) => {
		await database.tags.delete(fold(name));
		await grow(database);
	});
