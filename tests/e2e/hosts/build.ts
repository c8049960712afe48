/** Builds the host apps as their makers would: one bundle for the server, one for the browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { compile } from 'svelte/compiler';
import type { RenderOnServer } from './view.ts';

export type Framework = 'svelte' | 'react';
/** `development` says more of mismatches, `production` is what users meet. */
export type Mode = 'production' | 'development';

export interface BuiltHost {
	/** Module for the browser. */
	client: string;
	render: RenderOnServer;
}

type Side = 'client' | 'server';

const svelteFiles = (side: Side, mode: Mode): Plugin => ({
	name: 'svelte-files',
	transform: {
		filter: { id: /\.svelte$/ },
		handler: (source, filename) => ({
			code: compile(source, { filename, generate: side, dev: mode === 'development' }).js.code,
			moduleType: 'js',
		}),
	},
});

const bundle = async (
	input: string,
	side: Side,
	mode: Mode,
	format: 'esm' | 'iife' = 'esm',
): Promise<string> => {
	const built = await rolldown({
		input: fileURLToPath(new URL(input, import.meta.url)),
		platform: side === 'client' ? 'browser' : 'node',
		plugins: [svelteFiles(side, mode)],
		resolve: {
			conditionNames: ['import', 'default', mode, ...(side === 'client' ? ['browser'] : ['node'])],
		},
		transform: { define: { 'process.env.NODE_ENV': JSON.stringify(mode) } },
	});
	try {
		const { output } = await built.generate({ format, codeSplitting: false });
		return output[0].code;
	} finally {
		await built.close();
	}
};

const EXTENSION: Record<Framework, string> = { svelte: 'ts', react: 'tsx' };

const build = async (framework: Framework, mode: Mode): Promise<BuiltHost> => {
	const entry = (side: Side) => `./${framework}/${side}.${EXTENSION[framework]}`;
	const [client, server] = await Promise.all([
		bundle(entry('client'), 'client', mode),
		bundle(entry('server'), 'server', mode),
	]);
	const folder = await mkdtemp(join(tmpdir(), 'offprint-host-'));
	const file = join(folder, 'server.mjs');
	await writeFile(file, server);
	const { render } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
		render: RenderOnServer;
	};
	await rm(folder, { recursive: true });
	return { client, render };
};

const cache = new Map<string, Promise<BuiltHost>>();

/** Builds once a process for each framework and mode. */
export const buildHost = (framework: Framework, mode: Mode): Promise<BuiltHost> => {
	const key = `${framework} ${mode}`;
	const building = cache.get(key) ?? build(framework, mode);
	cache.set(key, building);
	return building;
};

let recorder: Promise<string> | undefined;
/** The classic script that runs first in every page, see recorder.ts. */
export const buildRecorder = (): Promise<string> => {
	recorder ??= bundle('./recorder.ts', 'client', 'production', 'iife');
	return recorder;
};

/** A classic script that sets `topicAnswers`, see topic-answers.ts. */
export const buildTopicAnswers = (): Promise<string> =>
	bundle('./topic-answers.ts', 'client', 'production', 'iife');
