import type { TopicDefinition } from './definition.ts';

export const agents: readonly TopicDefinition[] = [
	{
		id: 'agents',
		label: 'Agents',
		description: 'LLM agents, tool use, web/GUI agents',
		strong:
			'agent benchmark|agent framework|agent memory|agent system|agent workflow|agentic|' +
			'ai agent|autonomous agent|computer use|data science agent|deep research|' +
			'function calling|gui agent|gui automation|gui grounding|language agent|' +
			'language model agent|llm agent|llm based agent|mcp|mobile agent|' +
			'model context protocol|research agent|search agent|tool agent|tool augmented|' +
			'tool calling|tool integrated*|tool learning|tool usage|tool use|tool using|web agent',
		weak: 'agent',
	},
	{
		id: 'multiagent',
		label: 'Multi-Agent',
		description: 'Several interacting agents, MARL, debate',
		strong:
			'agent collaboration|agent communication|agent coordination|agent societ*|' +
			'cooperative agent|debate|marl|mas|multi agent|multi llm|multiagent',
		weak: 'ad hoc teamwork|emergent communication|self play',
		keyword: 'coordination and cooperation',
	},
	{
		id: 'computeruse',
		label: 'Computer Use',
		description: 'Agents that operate graphical interfaces, browsers, phones or whole computers',
		strong:
			'androidworld|browser agent|computer use|computer using|gui agent|gui automation|' +
			'gui grounding|mobile agent|osworld|screenspot|web agent|web navigation|webarena',
		weak: 'screenshot|click',
	},
	{
		id: 'agentmemory',
		label: 'Agent Memory',
		description: 'Memory and context management of agents over long horizons',
		strong:
			'agent memory|agentic memory|context engineering|context management|episodic memory|' +
			'long term memory|memory agent|memory augmented agent|memory management|' +
			'procedural memory',
		weak: 'memory',
		keyword: 'memory',
	},
	{
		id: 'deepresearch',
		label: 'Deep Research',
		description: 'Agents that search, read and report over many sources',
		strong: 'agentic search|browsecomp|deep research|deep search|research agent|search agent',
		weak: 'web search|information seeking',
	},
];
