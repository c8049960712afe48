import type { TopicDefinition } from './definition.ts';

export const reasoning: readonly TopicDefinition[] = [
	{
		id: 'planning',
		label: 'Planning & Search',
		description: 'AI planning, search, scheduling',
		strong:
			'ai planning|automated planning|classical planning|heuristic search|' +
			'hierarchical planning|long horizon planning|mct|path planning|pddl|plan execution|' +
			'plan generation|plan recognition|planner|probabilistic planning|scheduling|' +
			'symbolic planning|task planning|temporal planning|tree search',
		weak: 'planning|search',
	},
	{
		id: 'neurosym',
		label: 'Neuro-Symbolic',
		description: 'Neuro-symbolic AI, logic, knowledge representation',
		strong:
			'abstract and reasoning corpus|answer set programming|arc agi|argumentation|' +
			'belief revision|description logic|epistemic logic|first order logic|fuzzy logic|' +
			'inductive logic|knowledge compilation|logic programming|logic rule|logic ruless|' +
			'modal logic|neural symbolic|neuro symbolic|neurosymbolic|propositional logic|' +
			'rule induction|rule learning|symbolic ai|symbolic ais|symbolic knowledge|' +
			'symbolic reasoning|temporal logic',
		weak: 'logic|symbolic',
	},
	{
		id: 'testtime',
		label: 'Test-Time Scaling',
		description:
			'Spending more computation when answering: sampling, search, verifiers, adaptation',
		strong:
			'best of n|inference time scaling|self consistency|test time adaptation|' +
			'test time compute|test time reinforcement*|test time scaling|test time training',
		weak: 'verifier|majority vot*',
	},
];
