import type { TopicDefinition } from './definition.ts';

export const society: readonly TopicDefinition[] = [
	{
		id: 'social',
		label: 'Social Media',
		description: 'Misinformation, hate speech, sentiment, opinion',
		strong:
			'affect estimation|affective computing|claim verification|disinformation|' +
			'emotion recognition|fact check*|fake new|fake news|hate speech|' +
			'polarization of opinion|propaganda|reddit|sarcasm|sentiment|stance detection|twitter',
		title:
			'affective|emotion|misinformation|opinion|political|social media|social network|' +
			'toxicity',
		weak:
			'affect|tweet',
	},
	{
		id: 'society',
		label: 'AI & Society',
		description: 'Policy, ethics, governance, economics of AI',
		strong:
			'ai accountability|ai act|ai auditing|ai ethics|ai governance|ai policy|' +
			'ai regulation|algorithmic auditing|algorithmic governance|algorithmic policy|' +
			'carbon emission|carbon footprint|copyright law|data protection regulation|democra*|' +
			'ethic|ethical|future of work|labor market|legal ai|legal judgment|legal reasoning|' +
			'public opinion|public policy|responsible ai|responsible governance|social good|' +
			'society|technology governance',
		title:
			'carbon|ethic*|governance|labor|legal|policy maker|societal|sustainab*|workforce',
		weak:
			'accountab*|job|law|sovereign|transparency',
		keyword:
			'philosophy and ethic of ai',
		not:
			'batch job|conservation law|control law|job scheduling|job shop|law of large|' +
			'law of motion|physical law|power law|scaling law',
	},
	{
		id: 'hci',
		label: 'Human-AI',
		description: 'Human-AI interaction, user studies, HCI',
		strong:
			'accessibility technology|accessible technology|accessible tool|augmented reality|' +
			'co creat*|crowd worker|crowdworker|hci|human agent|human ai alignment|' +
			'human ai collaboration|human ai interaction|human ai team|human ai teaming|' +
			'human behavior|human computer interaction|human llm|human machine collaboration|' +
			'human machine interaction|human machine team|human machine teaming|' +
			'human robot alignment|human robot collaboration|human robot cooperation|' +
			'human robot interaction|human robot team|mixed reality|proactive assistance|' +
			'proactive assistant|semi structured interview|trust in ai|user centered|' +
			'user simulat*|virtual reality',
		title:
			'accessibility|assistive|blind individual|blind user|human ai|human centered|' +
			'human computer|human in the loop|human robot|proactive assist*|usability|' +
			'user experience|user interface|user study|visual impairment|visually impaired',
		weak:
			'blind|copilot|human behavior|participant|proactive|user',
		keyword:
			'human centered ai',
		not:
			'blind deconvolution|blind face|blind image|blind restoration|blind source|' +
			'blind spot|blind super|blind test|double blind',
	},
	{
		id: 'education',
		label: 'Education',
		description: 'Education, tutoring, assessment',
		strong:
			'automated grading|educational|essay scoring|higher education|knowledge tracing|' +
			'pedagog*|student knowledge|student learning|student modeling|student performance|' +
			'student response|teacher assistant|teaching assistant|teaching student|tutor|' +
			'tutoring',
		title:
			'classroom|education*|teaching|tutor*',
		weak:
			'exam|learner|school|student',
		not:
			'education level|student model|student network|student policy|student t|' +
			'teacher student',
	},
	{
		id: 'finance',
		label: 'Finance',
		description: 'Finance, trading, economics',
		strong:
			'algorithmic trading|asset pricing|bank*|credit risk|credit scoring|cryptocurrenc*|' +
			'econometric|economist|finance*|financial*|hedge fund|investment|investor|' +
			'limit order book|macroeconom*|monetary policy|option pricing|portfolio*|' +
			'quantitative trading|stablecoin|stock market|stock trading|trading strategy|' +
			'volatility',
		title:
			'economic*|financ*|trading',
		weak:
			'market*|price|pricing|stock',
		not:
			'bank of|banker|data bank|feature bank|filter bank|market equilibrium|' +
			'matching market|memory bank|price of anarchy|protein data bank|stock of|trading off',
	},
	{
		id: 'econ',
		label: 'Economics',
		parent: 'finance',
		description: 'Economics and econometrics',
		title:
			'difference in differences|econometric*|economic growth|economist|gdp|household|' +
			'macroeconom*|monetary policy|panel data|unemployment',
	},
	{
		id: 'scholarly',
		label: 'Scholarly Data',
		description: 'Papers, citations and the system of science',
		strong:
			'academic publishing|bibliometric*|citation analysis|citation count|citation network|' +
			'digital library|open access|preprint|scholarly|scientometric*',
	},
];
