import type { Nodes } from 'mdast';
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url);

const HEADINGS = ['h4', 'h5', 'h6'] as const;

type Draw<N> = (node: N, children: () => ComponentChild[]) => ComponentChild;
type Drawn = { [Type in Nodes['type']]?: Draw<Extract<Nodes, { type: Type }>> };

/** What each kind of node becomes; any other shows its children, and HTML its own text. */
const DRAWN: Drawn = {
	text: ({ value }) => value,
	html: ({ value }) => value,
	inlineCode: ({ value }) => <code>{value}</code>,
	code: ({ value }) => (
		<pre>
			<code>{value}</code>
		</pre>
	),
	break: () => <br />,
	thematicBreak: () => <hr />,
	paragraph: (_, children) => <p dir="auto">{children()}</p>,
	emphasis: (_, children) => <em>{children()}</em>,
	strong: (_, children) => <strong>{children()}</strong>,
	blockquote: (_, children) => <blockquote>{children()}</blockquote>,
	heading: ({ depth }, children) => {
		const Heading = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h6';
		return <Heading>{children()}</Heading>;
	},
	list: ({ ordered, start }, children) =>
		ordered === true ? <ol start={start ?? 1}>{children()}</ol> : <ul>{children()}</ul>,
	listItem: (_, children) => <li>{children()}</li>,
	image: ({ alt }) => alt,
	link: ({ url }, children) =>
		isWeb(url) ? (
			<a href={url} target="_blank" rel="noreferrer">
				{children()}
			</a>
		) : (
			children()
		),
};

const draw = (node: Nodes): ComponentChild => {
	const children = (): ComponentChild[] => ('children' in node ? node.children.map(draw) : []);
	const drawn = DRAWN[node.type] as Draw<Nodes> | undefined;
	return drawn ? drawn(node, children) : children();
};

/** A note as it reads. Read by micromark’s syntax tree (CommonMark), drawn node by node: no HTML of it is used. */
export const NotePreview = ({ text }: { text: string }) => {
	const [tree, setTree] = useState<Nodes>();
	useEffect(() => {
		let isCurrent = true;
		const read = async (): Promise<void> => {
			const { fromMarkdown } = await import('mdast-util-from-markdown');
			if (isCurrent) setTree(fromMarkdown(text));
		};
		void read();
		return () => {
			isCurrent = false;
		};
	}, [text]);
	return <div class="markdown">{tree && draw(tree)}</div>;
};
