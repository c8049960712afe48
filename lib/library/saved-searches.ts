import { reading, writing } from './database.ts';
import type { SavedSearch } from './rows.ts';
import { grow } from './write.ts';

/** Saved searches in the order in which they were made. */
export const savedSearches = (): Promise<SavedSearch[]> =>
	reading(async ({ searches }) => (await searches.toArray()).toSorted((a, b) => a.at - b.at));

/** Keeps a query by a name, or changes the one that has it. */
export const keepSearch = (name: string, query: string): Promise<void> =>
	writing(async (database) => {
		const { searches } = database;
		const at = (await searches.get(name))?.at ?? Date.now();
		await searches.put({ name, query, at });
		await grow(database);
	});

export const forgetSearch = (name: string): Promise<void> =>
	writing(async (database) => {
		await database.searches.delete(name);
		await grow(database);
	});
