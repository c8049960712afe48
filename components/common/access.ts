import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { message } from '../../lib/messages.ts';
import { dropWish, keepWish } from '../../lib/metadata/wish.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import type { Result } from '../../lib/rpc/result.ts';
import { useAccessChange } from '../hooks/useAccessChange.ts';

/** The hosts that may be asked about a paper, and whether the browser lets us ask them all. */
export interface Access {
	hosts: string[];
	granted: boolean;
}

type Asking = () => Promise<Result<{ hosts: string[] }>>;

const look = async (asking: Asking): Promise<Access> => {
	const answer = await asking();
	const hosts = answer.ok ? answer.value.hosts : [];
	const granted = hosts.length === 0 || (await browser.permissions.contains({ origins: hosts }));
	return { hosts, granted };
};

/** @param key What is asked about, where it changes. */
const useAccessTo = (asking: Asking | undefined, key?: string): Access | undefined => {
	const [access, setAccess] = useState<Access>();
	useEffect(() => setAccess(undefined), [key]);
	const update = async (signal: AbortSignal): Promise<void> => {
		const found = asking && (await look(asking));
		if (found && !signal.aborted) setAccess(found);
	};
	useAccessChange((signal) => void update(signal), [key]);
	return access;
};

/**
 * What may be asked about a paper: known before the click that needs it, because a browser asks its
 * user only in the same moment. `undefined` until then, and while no paper is named.
 */
export const useAccess = (id: PaperId | undefined): Access | undefined =>
	useAccessTo(id === undefined ? undefined : () => call('papers.hosts', { id }), id);

/** The same for the published versions of preprints. */
export const usePublishedAccess = (): Access | undefined =>
	useAccessTo(() => call('papers.publishedHosts', {}));

/**
 * Asks the user for what is not granted yet. Must be called from a click, before anything else is
 * awaited.
 */
export const gain = async ({ hosts, granted }: Access): Promise<boolean> => {
	if (granted) return true;
	try {
		return await browser.permissions.request({ origins: hosts });
	} catch {
		// Without a click, or in a build that may not ask for this host.
		return false;
	}
};

/** As {@link gain}; the browser's question may close the popup, and then the background saves. */
export const gainToSave = async (
	access: Access,
	id: PaperId,
	version?: number,
): Promise<boolean> => {
	if (access.granted) return true;
	const kept = keepWish(id, version);
	const gained = await gain(access);
	await kept;
	if (!gained) await dropWish();
	return gained;
};

/** `api.crossref.org, api.datacite.org` */
const namesOf = (hosts: readonly string[]): string =>
	hosts.map((host) => host.replace(/^https:\/\/|\/.*$/g, '')).join(', ');

/** What is said of a permission that was refused. */
export const refusal = ({ hosts }: Access): string => message('accessRefused', namesOf(hosts));
