import type { CDPSession } from '@playwright/test';

/** Bytes after a forced collection. */
export interface Heap {
	/** On V8’s heap: what `JSHeapUsedSize` counts. */
	used: number;
	/** In array buffers, which it does not count. */
	buffers: number;
}

type Send = (method: string) => Promise<unknown>;

interface Usage {
	usedSize: number;
	backingStorageSize?: number;
}

const measure = async (send: Send): Promise<Heap> => {
	await send('HeapProfiler.enable');
	await send('HeapProfiler.collectGarbage');
	await send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = (await send('Runtime.getHeapUsage')) as Usage;
	return { used: usedSize, buffers: backingStorageSize };
};

/** Speaks to a worker through the page that it belongs to. */
const through = (session: CDPSession, sessionId: string): Send => {
	let last = 0;
	const waiting = new Map<number, (result: unknown) => void>();
	session.on('Target.receivedMessageFromTarget', (event) => {
		if (event.sessionId !== sessionId) return;
		const { id, result } = JSON.parse(event.message) as { id: number; result: unknown };
		waiting.get(id)?.(result);
	});
	return async (method) => {
		last += 1;
		const id = last;
		const answer = new Promise((resolve) => waiting.set(id, resolve));
		const message = JSON.stringify({ id, method });
		await session.send('Target.sendMessageToTarget', { sessionId, message });
		return answer;
	};
};

/** The heap of a page and of its workers, together. */
export const heapOf = async (session: CDPSession): Promise<Heap> => {
	const workers: string[] = [];
	session.on('Target.attachedToTarget', ({ sessionId }) => void workers.push(sessionId));
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false,
	});
	const sends: Send[] = [
		(method) => session.send(method as 'Runtime.getHeapUsage'),
		...workers.map((id) => through(session, id)),
	];
	const heaps: Heap[] = [];
	for (const send of sends) heaps.push(await measure(send));
	await session.detach();
	return {
		used: heaps.reduce((sum, { used }) => sum + used, 0),
		buffers: heaps.reduce((sum, { buffers }) => sum + buffers, 0),
	};
};
