import type { TopicDefinition } from './definition.ts';

export const society: readonly TopicDefinition[] = [
	{
		id: 'social',
		label: 'Social Media',
		description: 'Misinformation, hate speech, sentiment, opinion',
		strong:
			'claim verification|disinformation|emotion recognition|fact check*|fake new|' +
			'hate speech|misinformation|opinion|political|propaganda|reddit|sentiment|' +
			'social media|social network|stance detection|toxic*|twitter',
		weak: 'emotion|tweet',
	},
	{
		id: 'society',
		label: 'AI & Society',
		description: 'Policy, ethics, governance, economics of AI',
		strong:
			'ai accountability|ai act|ai auditing|ai governance|ai policy|ai regulation|' +
			'algorithmic accountability|algorithmic act|algorithmic auditing|' +
			'algorithmic governance|algorithmic policy|algorithmic regulation|carbon emission|' +
			'carbon footprint|data protection regulation|democra*|ethic|ethical|' +
			'government regulation|labor market|legal*|platform regulation|public opinion|' +
			'public policy|responsible accountability|responsible act|responsible ai|' +
			'responsible auditing|responsible governance|responsible policy|' +
			'responsible regulation|social good|societal|society|sustainab*|' +
			'technology accountability|technology act|technology auditing|technology governance|' +
			'technology policy|technology regulation',
		weak: 'accountab*|transparency',
		keyword: 'philosophy and ethic of ai',
	},
	{
		id: 'hci',
		label: 'Human-AI',
		description: 'Human-AI interaction, user studies, HCI',
		strong:
			'accessibility technology|accessibility tool|accessible technology|accessible tool|' +
			'co creat*|crowd worker|crowdworker|hci|human agent alignment|' +
			'human agent collaboration|human agent cooperation|human agent interaction|' +
			'human agent team|human agent teaming|human agent teamss|human ai alignment|' +
			'human ai collaboration|human ai cooperation|human ai interaction|human ai team|' +
			'human ai teaming|human ai teamss|human behavior|human behaviour|' +
			'human computer alignment|human computer collaboration|human computer cooperation|' +
			'human computer interaction|human computer team|human computer teaming|' +
			'human computer teamss|human in the loop|human llm alignment|human llm collaboration|' +
			'human llm cooperation|human llm interaction|human llm team|human llm teaming|' +
			'human llm teamss|human machine alignment|human machine collaboration|' +
			'human machine cooperation|human machine interaction|human machine team|' +
			'human machine teaming|human machine teamss|human robot alignment|' +
			'human robot collaboration|human robot cooperation|human robot interaction|' +
			'human robot team|human robot teaming|human robot teamss|trust in ai|user experience|' +
			'user interface|user simulat*|user study',
		weak: 'user',
		keyword: 'human centered ai',
	},
	{
		id: 'education',
		label: 'Education',
		description: 'Education, tutoring, assessment',
		strong:
			'automated grading|classroom|education*|exam|examination|knowledge tracing|pedagog*|' +
			'student knowledge|student learning|student modeling|student modelling|' +
			'student performance|student response|student responsess|teacher assistant|' +
			'teacher student|teaching assistant|teaching student|tutor|tutoring',
		weak: 'learner|student',
	},
	{
		id: 'finance',
		label: 'Finance',
		description: 'Finance, trading, economics',
		strong:
			'asset pricing|banking|credit risk|credit scoring|cryptocurrenc*|econometric|' +
			'economic|economist|finance*|financial*|hedging|investment|investor|investorss|' +
			'macroeconom*|option pricing|portfolio*|stock|trading',
		weak: 'market*|price|pricing',
	},
];
