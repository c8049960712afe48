import * as z from 'zod/mini';
import {
	ask,
	jsonOf,
	refused,
	sent,
	type Answer,
	type HandoffContext,
	type HandoffRefusal,
	type HandoffResult,
} from './handoff.ts';
import { expectProgram, ZOTERO_HEADERS } from './identify.ts';

/** Where Zotero would put what is sent. */
export interface ZoteroTarget {
	/** `C12` of a collection, `L1` of a library, as `updateSession` takes it. */
	id: string;
	/** Name of the collection, or of the library where none is selected. */
	name: string;
	library: string;
	editable: boolean;
}

/** What `getSelectedCollection` answers; the rest of it is not used. */
const selectionSchema = z.object({
	libraryID: z.union([z.number(), z.string()]),
	libraryName: z.string(),
	libraryEditable: z.optional(z.boolean()),
	editable: z.optional(z.boolean()),
	id: z.nullish(z.union([z.number(), z.string()])),
	name: z.nullish(z.string()),
	targets: z.catch(
		z.optional(
			z.array(z.object({ id: z.string(), name: z.string(), level: z.optional(z.number()) })),
		),
		undefined,
	),
});

export interface ZoteroSelection {
	target: ZoteroTarget;
	/** Every collection that it could go to instead, in the order of Zotero’s tree. */
	targets: { id: string; name: string; level: number }[];
}

/** What statuses mean wherever they come from (Zotero, `server_connector.js`). */
const REFUSALS: ReadonlyMap<number, HandoffRefusal> = new Map([
	[400, 'not-understood'],
	[403, 'refused'],
	[404, 'outdated'],
	[409, 'busy'],
	[412, 'outdated'],
]);

const refusalOf = (answer: Answer): HandoffResult<never> => {
	const { status, body } = answer;
	if (/CONNECTOR_VERSION_OUTDATED/u.test(body)) return refused('outdated', String(status));
	if (status === 500 && /"libraryEditable"\s*:\s*false/u.test(body)) return refused('read-only');
	return refused(REFUSALS.get(status) ?? 'refused', String(status));
};

const post = (context: HandoffContext, path: string, body: unknown) =>
	ask(context, `/connector/${path}`, {
		method: 'POST',
		headers: ZOTERO_HEADERS,
		body: JSON.stringify(body),
	});

type Selected = z.infer<typeof selectionSchema>;

const targetOf = ({
	libraryID,
	libraryName,
	libraryEditable,
	editable,
	id,
	name,
}: Selected): ZoteroTarget => ({
	id: id === null || id === undefined ? `L${libraryID}` : `C${id}`,
	name: name ?? libraryName,
	library: libraryName,
	editable: libraryEditable ?? editable ?? true,
});

const selectionIn = (answer: Answer): HandoffResult<ZoteroSelection> => {
	if (answer.status !== 200) return refusalOf(answer);
	const parsed = selectionSchema.safeParse(jsonOf(answer));
	if (!parsed.success) return refused('outdated', parsed.error.message);
	const targets = (parsed.data.targets ?? []).map(({ id, name, level = 0 }) => ({
		id,
		name,
		level,
	}));
	return sent({ target: targetOf(parsed.data), targets });
};

/**
 * Makes sure that Zotero runs and asks where it would put papers, to be shown before they are sent.
 */
export const zoteroSelection = async (
	context: HandoffContext,
): Promise<HandoffResult<ZoteroSelection>> => {
	const found = await expectProgram(context, 'zotero');
	if (!found.ok) return found;
	const answer = await post(context, 'getSelectedCollection', {});
	return answer.ok ? selectionIn(answer.value) : answer;
};

export interface ZoteroPapers {
	/** Items, as `zotero-items.ts` writes them. */
	text: string;
	/** Another place than the selected one, by its id. */
	target?: string;
	/** A name that no other sending has; the same again is refused as `busy`. */
	session?: string;
}

/** Moves what was just saved; that it was saved stays true if this fails. */
const moved = async (
	context: HandoffContext,
	session: string,
	target: string,
): Promise<boolean> => {
	const answer = await post(context, 'updateSession', { sessionID: session, target, tags: '' });
	return answer.ok && answer.value.status === 200;
};

const saved = async (
	context: HandoffContext,
	session: string,
	items: readonly { url?: string }[],
): Promise<HandoffResult<number>> => {
	const answer = await ask(
		context,
		'/connector/saveItems',
		{
			method: 'POST',
			headers: ZOTERO_HEADERS,
			body: JSON.stringify({ sessionID: session, uri: items[0]?.url ?? '', items }),
		},
		'papers',
	);
	if (!answer.ok) return answer;
	const { status } = answer.value;
	return status === 201 || status === 200 ? sent(items.length) : refusalOf(answer.value);
};

/**
 * Sends papers to Zotero by its `saveItems`, as its connectors do.
 * @returns How many items were made of them, and whether they stand where they were sent.
 */
export const sendToZotero = async (
	context: HandoffContext,
	{ text, target, session = crypto.randomUUID() }: ZoteroPapers,
): Promise<HandoffResult<{ items: number; placed: boolean }>> => {
	const selection = await zoteroSelection(context);
	if (!selection.ok) return selection;
	const selected = selection.value.target;
	if (!selected.editable) return refused('read-only');
	const items = await saved(context, session, JSON.parse(text) as { url?: string }[]);
	if (!items.ok) return items;
	const place = target ?? selected.id;
	const placed = place === selected.id || (await moved(context, session, place));
	return sent({ items: items.value, placed });
};
