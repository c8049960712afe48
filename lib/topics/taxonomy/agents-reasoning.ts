import type { TopicDefinition } from './definition.ts';

export const agentsReasoning: readonly TopicDefinition[] = [
	{
		id: 'reasoning',
		label: 'Reasoning',
		strong:
			'abductive|abstract and reason|abstract reasoning|algorithmic reasoning|' +
			'analogical reasoning|causal reasoning|chain of thought|chain of thought reasoning|' +
			'commonsense reasoning|cot|cot reasoning|counterfactual reasoning|' +
			'deductive reasoning|deliberat* reasoning|efficient reasoning|hybrid reasoning|' +
			'implicit reasoning|large reasoning model|latent reasoning|llm reasoning|' +
			'logic puzzle|logical reasoning|long chain of thought|long cot|long reasoning|lrm|' +
			'mathematical reasoning|multi hop reasoning|multi step reasoning|' +
			'multimodal chain of thought|multimodal reasoning|o1 like|overthinking|' +
			'physical reasoning|reasoner|reasoning abilit*|reasoning ability|reasoning accuracy|' +
			'reasoning behavior|reasoning benchmark|reasoning budget|reasoning capabilit*|' +
			'reasoning chain|reasoning efficiency|reasoning effort|reasoning evaluation|' +
			'reasoning failure|reasoning graph|reasoning language model|reasoning length|' +
			'reasoning llm|reasoning model|reasoning oriented|reasoning path|reasoning pattern|' +
			'reasoning performance|reasoning process*|reasoning quality|reasoning rl|' +
			'reasoning skill|reasoning step|reasoning strategy|reasoning task|reasoning trace|' +
			'reasoning training|reasoning trajectory|scientific reasoning|slow thinking|' +
			'spatial reasoning|step by step reasoning|streaming reasoning|symbolic reasoning|' +
			'test time compute|test time scaling|thinking model|thinking with image|' +
			'thought process|tree of thought|video reasoning|visual chain of thought|' +
			'visual reasoning',
		named: 'complex reasoning|self reflection|temporal reasoning',
		title: 'reasoning|thinking',
		keyword: 'inference time compute|inference time scaling',
		not: 'reasoning over knowledge graph',
	},
	{
		id: 'math',
		label: 'Math',
		strong:
			'ai mathematician|autoformaliz*|autoformalization|automated theorem|competition math|' +
			'competition mathematics|erdos problem|formal math*|formal mathematic|formal proof|' +
			'formal reasoning|formal theorem|formal verification|geometry problem|imo|lean 4|' +
			'lean theorem|lean4|math benchmark|math competition|math llm|math olympiad|' +
			'math problem|math reasoning|math word problem|mathematical discovery|' +
			'mathematical problem|mathematical proof|olympiad*|olympiad problem|proof assistant|' +
			'proof search|research level math|research mathematics|theorem prover|' +
			'theorem proving|word problem',
		named: 'mathematical reasoning',
		title: 'math|proof generation',
		weak: 'aime*|gsm8k|math500|mathematic|mathematical|theorem',
		not:
			'central limit theorem|mathematical analysis|mathematical foundation|' +
			'mathematical framework|mathematical model',
	},
	{
		id: 'agents',
		label: 'Agents',
		since: 2021,
		strong:
			'agent benchmark|agent capability|agent environment|agent evaluation|agent learning|' +
			'agent optimization|agent skill|agent swarm|agent training|agent trajectory|' +
			'agent workflow|agentic|agentic*|agentic benchmark|agentic llm|agentic reasoning|' +
			'agentic reinforcement learning|agentic rl|agentic task|agentic training|' +
			'agentic workflow|ai agent|autonomous agent|data agent|data science agent|' +
			'general agent|generalist agent|harness|harness engineering|harness evolution|' +
			'language agent|language model agent|llm agent|llm based agent|llm powered agent|' +
			'long horizon agent|multi turn agent|personal agent|proactive agent|scientific agent|' +
			'self evolving agent|skill library|tool using agent|web agent',
		title: 'agent|agent framework|agent system',
		not:
			'agent based model*|agent memory|agent safety|agent security|agent type|code agent|' +
			'coding agent|embodied agent|gui agent|heterogeneous agent|mobile agent|multi agent|' +
			'reinforcement learning agent|research agent|rl agent|search agent|single agent|' +
			'software agent|strategic agent',
	},
	{
		id: 'multiagent',
		label: 'Multi-Agent',
		strong:
			'agent collaboration|agent collective|agent communication|agent debate|' +
			'agent negotiation|agent network|agent population|agent simulation|agent society|' +
			'agent swarm|agent team|collaborative agent|collective intelligence|cooperation|' +
			'cooperative agent|cooperative intent|coordination|debate|decentralized agent|' +
			'emergent communication|generative agent|inter agent|marl|mas|multi agent|' +
			'multi agent collaboration|multi agent debate|multi agent orchestration|' +
			'multi agent reinforcement|multi agent system|multi llm|multi robot|multi uav|' +
			'negotiation|opponent model*|social deduction|social simulation|sub agent|subagent|' +
			'swarm of agent|theory of mind|werewolf',
		named: 'self play',
		title: 'markov game|opponent|teamwork',
		keyword: 'coordination and cooperation',
	},
	{
		id: 'computeruse',
		label: 'Computer Use',
		parent: 'agents',
		strong:
			'android|androidworld|browser agent|browser use|computer control|computer use|' +
			'computer use agent|computer using|cua|desktop agent|desktop environment|' +
			'digital agent|gui|gui agent|gui automation|gui grounding|gui interaction|' +
			'gui navigation|gui task|mind2web|mobile agent|mobile gui|mobile task|' +
			'on device agent|os agent|osworld|phone agent|phone use|screen parsing|' +
			'screen understanding|screenspot|ui agent|ui grounding|ui navigation|' +
			'user interface agent|web agent|web automation|web interaction|web navigation|' +
			'web task|webarena|website interaction|webvoyager',
		title: 'screenshot',
	},
	{
		id: 'agentmemory',
		label: 'Agent Memory',
		parent: 'agents',
		since: 2022,
		strong:
			'agent experience|agent memory|agentic memory|ai memory|context engineering|' +
			'context folding|context management|context manager|conversational memory|' +
			'dialogue memory|episodic memory|evolving memory|experience memory|' +
			'experience retrieval|experience reuse|external memory|forgetting in agent|' +
			'lifelong memory|long horizon memory|long term conversation|long term interaction|' +
			'long term memory|memory agent|memory architecture|memory augmented agent|' +
			'memory augmented llm|memory aware|memory bank|memory benchmark|memory compression|' +
			'memory consolidation|memory construction|memory evolution|memory extraction|' +
			'memory for llm|memory framework|memory graph|memory hierarchy for|memory layer|' +
			'memory mechanism|memory module|memory operation|' +
			'memory representation|memory retrieval|memory store|memory system|memory update|' +
			'multimodal memory|persistent context|persistent memory|personal memory|' +
			'personalized memory|procedural memory|skill memory|streaming memory|working memory|' +
			'workspace memory',
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
		since: 2021,
		strong:
			'agentic information|agentic retrieval|agentic search|browse comp|browsecomp*|' +
			'browsing agent|deep information|deep research|deep researcher|deep search|' +
			'deepresearch|evidence seeking|information seeking|information seeking agent|' +
			'long form report|multi hop search|open web|report generation agent|report synthesis|' +
			'research agent|research report|search agent|search augmented|search augmented llm|' +
			'search engine agent|search r1|searching agent|web browsing|web search agent|' +
			'webthinker|wide search',
		weak: 'web search',
	},
	{
		id: 'planning',
		label: 'Planning & Search',
		strong:
			'action planning|ai planning|automated planner|automated planning|classical planning|' +
			'heuristic search|hierarchical planning|hierarchical task|kinodynamic|llm planner|' +
			'llm planning|long horizon plan|mct|monte carlo tree|multi step planning|' +
			'path planning|pddl|plan execution|plan generation|plan repair|plan verification|' +
			'planning agent|planning benchmark|planning domain|planning problem|replanning|' +
			'satisficing|symbolic planning|task planning|travel planning',
		named: 'long horizon planning|tree search',
		title: 'planning',
		weak: 'planner|scheduling',
		not: 'motion planning|treatment planning',
	},
	{
		id: 'neurosym',
		label: 'Neuro-Symbolic',
		strong:
			'abduction|abstract argumentation|abstract reasoning corpus|answer set programming|' +
			'arc agi|argumentation|automated reasoning|belief base|belief revision|' +
			'common sense knowledge|datalog|description logic|epistemic logic|explicit symbolic|' +
			'first order logic|fol|formal logic|fuzzy logic|horn clause|inductive logic|' +
			'knowledge compilation|linear temporal logic|logic gate|logic programming|logic rule|' +
			'logic tensor|logical constraint|logical rule|ltl|modal logic|neural symbolic|' +
			'neural theorem|neuro symbolic|neurosymbolic*|neurosymbolic|nonmonotonic|prolog|' +
			'propositional logic|rule induction|rule learning|symbolic ai|symbolic knowledge|' +
			'symbolic planner|symbolic program|symbolic reasoning|symbolic rule|symbolic solver|' +
			'symbolic verification|temporal logic',
		title: 'logic',
		weak: 'knowledge base|rule based|symbolic',
		not:
			'knowledge base question|logic gate network|rule based baseline|rule based method|' +
			'rule based reward',
	},
	{
		id: 'testtime',
		label: 'Test-Time Compute',
		parent: 'reasoning',
		strong:
			'adaptive compute|adaptive reasoning|adaptive thinking|best of n|budget forcing|' +
			'compute allocation|early stopping of reasoning|inference budget|inference scaling|' +
			'inference time compute|inference time scaling|inference time search|length control|' +
			'length penalty|majority voting|monte carlo tree search|overthinking|' +
			'parallel reasoning|parallel sampling|parallel test time|parallel thinking|' +
			'reasoning budget|reasoning efficiency|reasoning length|self consistency|' +
			'self verification|sequential scaling|test time adaptation of llm|' +
			'test time computation|test time compute|test time compute scaling|' +
			'test time learning|test time reinforcement*|test time scaling|test time search|' +
			'test time training|thinking budget|thinking token|token efficient reasoning|ttrl|' +
			'verification at test time',
		named: 'pass k|token budget',
		title: 'verifier',
		weak: 'majority vot*',
	},
	{
		id: 'codeagents',
		label: 'Coding Agents',
		parent: 'code',
		also: ['agents'],
		since: 2022,
		strong:
			'agentic code*|agentic coding|agentic software|autonomous coding|claude code|' +
			'code agent|code generation agent|codebase|codebase level|coding agent|cursor|' +
			'data science agent|data science task|devin|github copilot|github issue|' +
			'issue resolution|kaggle|long horizon coding|ml engineering|mle bench|openhand|' +
			'programming agent|repo level|repository level|research code|software agent|' +
			'software developer agent|software engineering agent|software engineering task|' +
			'software issue|swe|swe agent|swe bench*|swe gym|swe task|terminal agent|' +
			'terminal bench|terminal task|vibe coding',
		title: 'pull request|terminal',
		weak: 'repository',
	},
	{
		id: 'tooluse',
		label: 'Tool Use',
		parent: 'agents',
		since: 2021,
		strong:
			'agent tool use|api call|api calling|function call|function calling|mcp|mcp server|' +
			'model context protocol|tool agent|tool augmented|tool augmented llm|tool calling|' +
			'tool chain|tool creation|tool environment|tool integrated*|tool invocation|' +
			'tool learning|tool orchestration|tool retrieval|tool selection|tool use|' +
			'tool use agent|tool use benchmark|tool using|use tool',
		named: 'tool call*|tool interaction|tool usage',
		weak: 'api|tool',
	},
	{
		id: 'selfimprove',
		label: 'Self-Improvement',
		strong:
			'co evolution|co evolving|continual self improvement|curriculum self play|' +
			'evolving agent|experience driven|experiential learning|learn from experience|' +
			'learning from experience|open ended evolution|open endedness|recursive self|' +
			'self challenging|self distillation loop|self evolution|self evolve|self evolved|' +
			'self evolving|self improve|self improvement|self improvement loop|self improving|' +
			'self improving agent|self improving llm|self learning|self play|self questioning|' +
			'self refine|self refinement|self rewarding|self taught|self training loop|zero data',
		named: 'self correction',
		weak: 'evolving',
	},
	{
		id: 'spatial',
		label: 'Spatial Reasoning',
		parent: 'reasoning',
		strong:
			'3d question answering|3d reasoning|3d scene understanding with|3d spatial|' +
			'allocentric|cognitive map|egocentric spatial|geometric reasoning|mental rotation|' +
			'metric distance|multi view reasoning|perspective taking|scene layout reasoning|' +
			'spatial ability|spatial awareness|spatial cognition|spatial intelligence|' +
			'spatial knowledge|spatial mental|spatial perception|spatial planning|' +
			'spatial question|spatial reason|spatial reasoning|spatial relation|' +
			'spatial understanding|spatial vqa|spatially grounded|spatio temporal reasoning|' +
			'spatiotemporal reasoning|view consistency reasoning|visual spatial|visuospatial',
		named: 'spatial grounding|viewpoint',
		title: 'spatial',
	},
	{
		id: 'aisci',
		label: 'AI for Research',
		parent: 'agents',
		strong:
			'agentic discovery|agentic science|ai co scientist|ai driven discovery|' +
			'ai for science|ai scientist|auto research|automated discovery|' +
			'automated experimentation|automated research|automated scientific|' +
			'autonomous discovery|autonomous experimentation|autonomous lab|' +
			'autonomous laboratory|autonomous research|autonomous scientific|co scientist|' +
			'equation discovery|hypothesis generation|idea generation|idea novelty|' +
			'laboratory automation|literature review generation|llm driven discovery|' +
			'machine learning engineering|ml research|mle bench|paper reproduction|paper writing|' +
			'paperbench|peer review*|reproducibility of research|reproducing research|' +
			'research automation|research idea*|research idea|research ideation|' +
			'research reproduction|science agent|scientific agent|scientific discovery|' +
			'scientific hypothesis|scientific ideation|scientific research agent|' +
			'scientific workflow|self driving lab*|symbolic regression with llm',
		title: 'for science|for scientific|ideation|scientific reasoning|scientist',
		weak: 'hypothesis|research agent|scientific',
	},
	{
		id: 'ai',
		label: 'AI',
		keyword: 'artificial intelligence',
	},
	{
		id: 'agentinfra',
		label: 'Agent Harnesses',
		parent: 'agents',
		since: 2022,
		strong:
			'a2a|agent development kit|agent discovery|agent failure|agent gateway|agent harness|' +
			'agent infrastructure|agent interoperability|agent lifecycle|agent log|' +
			'agent observability|agent operating system|agent orchestration|' +
			'agent orchestration framework|agent pipeline|agent platform|agent protocol|' +
			'agent runtime|agent scaffold*|agent sdk|agent skill*|agent stack|agent trace|' +
			'agentic infrastructure|agentic pipeline|agentic system design|agentos|claw|' +
			'execution trace|failure attribution|harness engineering|harness evolution|' +
			'reusable skill|scaffolding|skill creation|skill curation|skill discovery|' +
			'skill evolution|skill generation|skill graph|skill hub|skill library|' +
			'skill retrieval|workflow automation|workflow generation|workflow optimization',
		named: 'agent architecture|openclaw',
		title:
			'agent os|agentic architecture|agentic workflow|harness|runtime|scaffold*|skill|' +
			'workflow',
		weak: 'agentic framework|multi agent framework|orchestrat*|scaffold',
	},
];
