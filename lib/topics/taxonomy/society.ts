import type { TopicDefinition } from './definition.ts';

export const society: readonly TopicDefinition[] = [
	{
		id: 'social',
		label: 'Social Media',
		description: 'Misinformation, hate speech, sentiment, opinion',
		strong:
			'affect estimation|affective computing|claim verification|disinformation|' +
			'emotion recognition|fact check*|fake new|hate speech|propaganda|reddit|sarcasm|' +
			'sentiment|stance detection|twitter',
		title:
			'affective|emotion|misinformation|opinion|political|social media|social network|' +
			'toxicity',
		weak: 'affect|tweet',
	},
	{
		id: 'society',
		label: 'AI & Society',
		description: 'Policy, ethics, governance, economics of AI',
		strong:
			'ai act|ai ethics|ai governance|carbon emission|carbon footprint|copyright law|' +
			'data protection regulation|democra*|ethic|ethical|future of work|labor market|' +
			'legal ai|legal judgment|legal reasoning|public opinion|public policy|responsible ai|' +
			'society',
		title: 'carbon|ethic*|governance|labor|legal|policy maker|societal|sustainab*|workforce',
		weak: 'accountab*|job|law|sovereign|transparency',
		keyword: 'philosophy and ethic of ai',
		not: 'conservation law|control law|job shop|physical law|power law|scaling law',
	},
	{
		id: 'hci',
		label: 'Human-AI',
		description: 'Human-AI interaction, user studies, HCI',
		strong:
			'augmented reality|co creat*|hci|human agent|human ai collaboration|' +
			'human ai interaction|human ai team|human computer interaction|human llm|' +
			'human machine interaction|human robot collaboration|human robot interaction|' +
			'mixed reality|proactive assistance|proactive assistant|semi structured interview|' +
			'trust in ai|user centered|user simulat*|virtual reality',
		title:
			'accessibility|assistive|blind user|human ai|human centered|human computer|' +
			'human in the loop|human robot|proactive assist*|usability|user experience|' +
			'user interface|user study|visual impairment|visually impaired',
		weak: 'blind|copilot|human behavior|participant|proactive|user',
		keyword: 'human centered ai',
		not: 'blind image|blind spot|double blind',
	},
	{
		id: 'education',
		label: 'Education',
		description: 'Education, tutoring, assessment',
		strong:
			'automated grading|educational|essay scoring|higher education|knowledge tracing|' +
			'pedagog*|student knowledge|student learning|student performance|student response|' +
			'teaching assistant|tutor|tutoring',
		title: 'classroom|education*|teaching|tutor*',
		weak: 'exam|learner|school|student',
		not: 'student model|student network|teacher student',
	},
	{
		id: 'finance',
		label: 'Finance',
		description: 'Finance, trading, economics',
		strong:
			'algorithmic trading|bank*|cryptocurrenc*|finance*|financial*|hedge fund|investment|' +
			'investor|limit order book|macroeconom*|portfolio*|quantitative trading|stablecoin|' +
			'stock market|stock trading|trading strategy|volatility',
		title: 'economic*|financ*|trading',
		weak: 'market*|price|pricing|stock',
		not: 'bank of|data bank|matching market|memory bank|price of anarchy|trading off',
	},
	{
		id: 'econ',
		label: 'Economics',
		parent: 'finance',
		description: 'Economics and econometrics',
		title:
			'difference in differences|econometric*|economic growth|economist|gdp|household|' +
			'macroeconom*|panel data|unemployment',
	},
	{
		id: 'scholarly',
		label: 'Scholarly Data',
		description: 'Papers, citations and the system of science',
		strong:
			'academic publishing|bibliometric*|citation analysis|citation count|citation network|' +
			'digital library|open access|preprint|scholarly|scientometric*',
	},
	{
		id: 'legal',
		label: 'Law',
		parent: 'society',
		description: 'Law: legal reasoning, judgments, contracts, patents, compliance',
		strong: 'case law|contract review|court|judicial|law article|legal|legislation|patent|statut*',
		title: 'law|regulation|regulatory',
		weak: 'compliance|lawyer',
	},
	{
		id: 'affect',
		label: 'Emotion',
		parent: 'social',
		description: 'Emotion and affect in faces, voices, texts and bodies, empathy',
		strong:
			'affective|affective computing|emotion*|empath*|facial expression recognition|valence and arousal',
		title: 'feeling',
		weak: 'arousal|valence',
	},
];
