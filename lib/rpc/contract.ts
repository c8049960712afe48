import * as z from 'zod/mini';
import { LONGEST_KEY, LONGEST_NOTE, MOST_TAGS, tagSchema } from '../paper/edit.ts';
import { paperDraftSchema, paperIdSchema, type PaperDraft, type PaperId } from '../paper/paper.ts';
import { backupCalls } from './backup-contract.ts';
import { MOST_IDS, MOST_SAVED } from './calls.ts';
import { call } from './define.ts';
import { libraryCalls } from './library-contract.ts';

/**
 * Most records of one chunk of an import: a message stays small, and another write need not wait long
 * for its transaction. Each chunk looks up what is there and writes leaves again, so few are better.
 */
export const IMPORT_CHUNK = 1_000;

const ids = z.array(paperIdSchema).check(z.maxLength(MOST_IDS));
const id = z.object({ id: paperIdSchema });
/** Of a preprint perhaps one version. */
const wanted = z.object({ id: paperIdSchema, version: paperDraftSchema.shape.version });
const topics = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20));
const draftWithTopics = z.object({ draft: paperDraftSchema, topics });
const batch = z.string().check(z.minLength(1), z.maxLength(100));
const count = z.int().check(z.minimum(0), z.maximum(100_000));

/** What came of a wish for a citation key. */
export type KeyChange =
	| { key: string }
	/** No tool takes such a key: a space, or a character that BibTeX reads as its own. */
	| { refused: 'unusable' }
	/** This paper has it, or had it before it was removed. */
	| { refused: 'taken'; by: PaperId };

export interface ImportCounts {
	created: number;
	/** Saved before, and now with more. */
	changed: number;
	/** Papers whose key is not that of the file, because another has it or no tool takes it. */
	keysRefused: number;
}

const incoming = z.object({
	draft: paperDraftSchema,
	/** Without them the background decides. */
	topics: z.optional(topics),
	key: z.optional(z.string().check(z.maxLength(LONGEST_KEY))),
	tags: z.optional(z.array(tagSchema).check(z.maxLength(MOST_TAGS))),
	notes: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
	starred: z.optional(z.literal(true)),
	savedAt: z.optional(z.int().check(z.minimum(0))),
});

/** What the bar and the popup need to know after a write. */
export interface Saved {
	/** The row's canonical id, which may be another than the one asked for. */
	id: PaperId;
	/** Whether the row is new; `false` when it was there already. */
	created: boolean;
}

/** Every call to the background: who may make it, what it takes and what it answers. */
export const backgroundCalls = {
	/** Saves one paper. Idempotent; brings back tags, notes, key and dates of a removed one. */
	'papers.save': call<Saved>().by('page', draftWithTopics),
	/**
	 * Saves many in one transaction; `batch`, a name made by the caller, undoes exactly those that
	 * were new. Made twice with the same `batch` (the first answer was lost), it answers the same.
	 */
	'papers.saveAll': call<{ created: PaperId[] }>().by(
		'page',
		z.object({ batch, papers: z.array(draftWithTopics).check(z.maxLength(MOST_SAVED)) }),
	),
	/** Takes back a `papers.saveAll`. */
	'papers.undoSaveAll': call<{ removed: PaperId[] }>().by('page', z.object({ batch })),
	/** Removes one paper, undoable with `papers.restore`. Idempotent. */
	'papers.remove': call<{ removed: boolean }>().by('page', id),
	/** Undoes a removal. Fails with `missing` where there is nothing to bring back. */
	'papers.restore': call<Saved>().by('page', id),
	/**
	 * Which of these ids (canonical or alias) are saved; and of those whose page tells a version, of which
	 * version the saved record is, as far as that is known.
	 */
	'papers.marks': call<{ saved: PaperId[]; versions?: Record<PaperId, number> }>().by(
		'page',
		z.object({ ids, versioned: z.optional(ids) }),
	),
	/**
	 * Prints one paper: as an entry, or as a reference in one line. Says no more of a saved paper than
	 * its own entry, without what only its user wrote or imported.
	 */
	'papers.cite': call<{ text: string }>().by(
		'page',
		z.object({ draft: paperDraftSchema, as: z.enum(['entry', 'reference']) }),
	),
	/** What earns the badges of the built-in topics, by their ids, in the language that was chosen. */
	'topics.describe': call<Record<string, string>>().by('page', z.object({})),
	/** Tells how the page stands, for the toolbar badge. */
	'page.report': call<true>().by('page', z.object({ saved: count })),
	/**
	 * Looks an id up in its source and saves what was found: for an address or a pasted id. An id
	 * whose source cannot be asked fails with `missing`, `withheld` or `network` and saves nothing.
	 */
	'papers.add': call<Saved>().by('extension', wanted),
	/** Match patterns of all hosts that may be asked about an id; some may still have to be allowed. */
	'papers.hosts': call<{ hosts: string[] }>().by('extension', id),
	/** Looks an id up without saving it. Fails as `papers.add` does. */
	'papers.lookUp': call<PaperDraft>().by('extension', wanted),
	/** Citation keys of saved papers, handed out and stored for those that have none, in this order. */
	'papers.keys': call<{ keys: { id: PaperId; key: string }[] }>().by(
		'extension',
		z.object({ ids }),
	),
	/** Gives a saved paper the key that its user wants; fails with `missing` where it is not saved. */
	'papers.changeKey': call<KeyChange>().by(
		'extension',
		z.object({ id: paperIdSchema, key: z.string().check(z.maxLength(LONGEST_KEY)) }),
	),
	/** Imports one chunk of the records that `batch` names together. Idempotent. */
	'papers.import': call<ImportCounts>().by(
		'extension',
		z.object({ batch, papers: z.array(incoming).check(z.maxLength(IMPORT_CHUNK)) }),
	),
	/** Takes a whole import back, as `history.undo` does by the batch’s name. */
	'papers.undoImport': call<{ removed: PaperId[] }>().by('extension', z.object({ batch })),
	...libraryCalls,
	...backupCalls,
} as const;

export type BackgroundCalls = typeof backgroundCalls;
