import type { TopicDefinition } from './definition.ts';

export const agentsReasoning: readonly TopicDefinition[] = [
	{
		id: 'reasoning',
		label: 'Reasoning',
		description: 'Multi-step, logical or commonsense reasoning by models, and how it is taught',
		strong:
			'tree of thought|abstract reasoning|causal reasoning|commonsense reasoning|complex reasoning|' +
			'deductive reasoning|efficient reasoning|implicit reasoning|latent reasoning|' +
			'llm reasoning|logical reasoning|long cot|lrm|mathematical reasoning|' +
			'multi hop reasoning|multi step reasoning|multimodal reasoning|overthinking|reasoner|' +
			'reasoning abilit*|reasoning behavior|reasoning benchmark|reasoning budget|' +
			'reasoning capabilit*|reasoning chain|reasoning effort|reasoning language model|' +
			'reasoning length|reasoning llm|reasoning model|reasoning path|reasoning performance|' +
			'reasoning process*|reasoning rl|reasoning step|reasoning task|reasoning trace|' +
			'reasoning trajectory|spatial reasoning|symbolic reasoning|temporal reasoning|' +
			'test time compute|test time scaling|thinking model|visual reasoning',
		title: 'chain of thought|cot|reasoning|thinking',
		keyword: 'inference time compute|inference time scaling',
		not: 'reasoning over knowledge graph',
	},
	{
		id: 'math',
		label: 'Math',
		description: 'Mathematical problem solving and theorem proving',
		strong:
			'autoformalization|formal math*|formal proof|formal verification|lean 4|lean4|' +
			'math benchmark|math problem|math reasoning|math word problem|mathematical problem|' +
			'mathematical proof|mathematical reasoning|olympiad*|proof assistant|proof search|' +
			'theorem prover|theorem proving',
		title: 'math|proof generation',
		weak: 'aime*|gsm8k|math500|mathematic|mathematical|theorem',
		not:
			'central limit theorem|mathematical analysis|mathematical foundation|' +
			'mathematical framework|mathematical model',
	},
	{
		id: 'agents',
		label: 'Agents',
		description: 'Language-model agents that plan, act and use tools over many steps',
		strong:
			'agent benchmark|agent capability|agent environment|agent evaluation|agent framework|' +
			'agent learning|agent optimization|agent skill|agent swarm|agent system|' +
			'agent training|agent trajectory|agent workflow|agentic|ai agent|autonomous agent|' +
			'data agent|data science agent|general agent|generalist agent|harness engineering|' +
			'harness evolution|language agent|language model agent|llm agent|llm based agent|' +
			'long horizon agent|personal agent|scientific agent|self evolving agent|skill library',
		title: 'agent|agentic*|harness',
		not:
			'agent based model*|agent memory|agent type|embodied agent|heterogeneous agent|' +
			'multi agent|reinforcement learning agent|rl agent|single agent|strategic agent',
	},
	{
		id: 'multiagent',
		label: 'Multi-Agent',
		description: 'Several interacting agents, MARL, debate',
		strong:
			'agent collaboration|agent communication|agent society|agent swarm|agent team|' +
			'cooperative agent|coordination|emergent communication|marl|multi agent|multi llm|' +
			'opponent model*|self play',
		title: 'cooperation|debate|markov game|mas|opponent|teamwork',
		keyword: 'coordination and cooperation',
	},
	{
		id: 'computeruse',
		label: 'Computer Use',
		parent: 'agents',
		description: 'Agents that operate graphical interfaces, browsers, phones or whole computers',
		strong:
			'androidworld|browser agent|computer use|computer using|gui|mind2web|mobile agent|' +
			'os agent|osworld|phone agent|screenspot|web agent|web navigation|webarena|webvoyager',
		weak: 'screenshot',
	},
	{
		id: 'agentmemory',
		label: 'Agent Memory',
		parent: 'agents',
		description: 'Memory and context management of agents over long horizons',
		strong:
			'agent memory|agentic memory|ai memory|context engineering|context management|' +
			'conversational memory|episodic memory|evolving memory|experience memory|' +
			'lifelong memory|long horizon memory|long term memory|memory bank|memory benchmark|' +
			'memory construction|memory for llm|memory framework|memory management|' +
			'memory operation|memory retrieval|memory system|multimodal memory|persistent memory|' +
			'personal memory|procedural memory',
		title: 'memory agent',
		weak: 'memory',
		not:
			'associative memory|gpu memory|in memory|long short term memory|memory bandwidth|' +
			'memory bound|memory consumption|memory cost|memory efficient|memory footprint|' +
			'memory overhead|memory reduction|memory requirement|memory usage|short term memory',
	},
	{
		id: 'deepresearch',
		label: 'Deep Research',
		parent: 'agents',
		description: 'Agents that search, read and report over many sources',
		strong:
			'agentic information|agentic search|browsecomp*|deep research|deep search|' +
			'information seeking|report synthesis|research agent|search agent|search augmented',
		weak: 'web search',
	},
	{
		id: 'planning',
		label: 'Planning & Search',
		description: 'AI planning, search, scheduling',
		strong:
			'ai planning|automated planning|classical planning|heuristic search|' +
			'hierarchical planning|long horizon planning|mct|path planning|pddl|plan execution|' +
			'plan generation|symbolic planning|task planning|tree search',
		title: 'planning|scheduling',
		weak: 'planner',
		not: 'motion planning|treatment planning',
	},
	{
		id: 'neurosym',
		label: 'Neuro-Symbolic',
		description: 'Neuro-symbolic AI, logic, knowledge representation',
		strong:
			'answer set programming|arc agi|argumentation|belief revision|datalog|' +
			'description logic|epistemic logic|first order logic|fuzzy logic|inductive logic|' +
			'logic programming|logic rule|modal logic|neural symbolic|neuro symbolic|' +
			'neurosymbolic*|propositional logic|rule induction|rule learning|symbolic ai|' +
			'symbolic knowledge|symbolic reasoning|temporal logic',
		title: 'logic',
		weak: 'symbolic',
	},
	{
		id: 'testtime',
		label: 'Test-Time Compute',
		parent: 'reasoning',
		description:
			'Spending more computation when answering: sampling, search, verification, learning at test time',
		strong:
			'inference time compute|inference time scaling|inference time search|majority voting|' +
			'parallel reasoning|parallel thinking|pass k|self consistency|test time computation|' +
			'test time compute|test time learning|test time reinforcement*|test time scaling|' +
			'test time search|test time training',
		title: 'best of n|verifier',
		weak: 'majority vot*',
	},
	{
		id: 'codeagents',
		label: 'Coding Agents',
		parent: 'code',
		description: 'Agents that work on software: repositories, issues, terminals',
		strong:
			'agentic code*|agentic coding|agentic software|claude code|code agent|coding agent|' +
			'issue resolution|pull request|software engineering agent|software issue|swe agent|' +
			'swe bench*|terminal agent|terminal bench|terminal task|vibe coding',
		weak: 'repository|terminal',
	},
	{
		id: 'tooluse',
		label: 'Tool Use',
		parent: 'agents',
		description: 'Models that call functions, interfaces and services',
		strong:
			'use tool|api calling|function calling|mcp|model context protocol|tool agent|tool augmented|' +
			'tool call*|tool creation|tool integrated*|tool invocation|tool learning|' +
			'tool selection|tool usage|tool use|tool using',
		weak: 'api|tool',
	},
	{
		id: 'selfimprove',
		label: 'Self-Improvement',
		description: 'Models or agents that improve by their own play, feedback or evolution',
		strong:
			'open endedness|self correction|self evolution|self evolve|self evolving|' +
			'self improve|self improvement|self improving|self play|self refine|self refinement|' +
			'self rewarding|self taught',
		weak: 'evolving',
	},
	{
		id: 'spatial',
		label: 'Spatial Reasoning',
		parent: 'reasoning',
		description: 'Understanding of space, viewpoints and layouts by models',
		strong:
			'3d spatial|perspective taking|spatial awareness|spatial cognition|' +
			'spatial intelligence|spatial knowledge|spatial perception|spatial question|' +
			'spatial reasoning|spatial relation|spatial understanding|spatial vqa|visual spatial',
	},
	{
		id: 'aisci',
		label: 'AI for Research',
		parent: 'sciml',
		description: 'Automating science itself: hypotheses, experiments, papers and their review',
		strong:
			'ai co scientist|ai for science|ai scientist|auto research|automated discovery|' +
			'automated research|autonomous discovery|autonomous experimentation|' +
			'autonomous research|autonomous scientific|hypothesis generation|idea generation|' +
			'machine learning engineering|ml research|mle bench|paper reproduction|paper writing|' +
			'peer review*|research agent|research automation|research idea*|scientific agent|' +
			'scientific discovery|scientific reasoning|scientific workflow|self driving lab*',
		weak: 'scientific',
	},
	{
		id: 'ai',
		label: 'AI',
		description: 'Artificial intelligence that no narrower badge names',
		keyword: 'artificial intelligence',
	},
	{
		id: 'agentinfra',
		label: 'Agent Harnesses',
		parent: 'agents',
		description:
			'What surrounds the model in an agent: harness, skills, protocols, runtime, tracing',
		strong:
			'a2a|agent harness|agent infrastructure|agent observability|agent operating system|agent orchestration|agent os|agent protocol|agent runtime|agent scaffold*|agent skill*|agentos|harness engineering|harness evolution|scaffolding|skill library',
		title: 'harness|skill',
		weak: 'orchestrat*|runtime|scaffold',
	},
];
