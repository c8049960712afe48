import type { TopicDefinition } from './definition.ts';

export const society: readonly TopicDefinition[] = [
	{
		id: 'social',
		label: 'Social Media',
		strong:
			'affect estimation|affective computing|claim verification|disinformation|emotion|' +
			'emotion recognition|fact check*|fake new|hate speech|propaganda|reddit|sarcasm|' +
			'sentiment|stance detection|twitter',
		title: 'affective|misinformation|opinion|political|social media|social network|toxicity',
		weak: 'affect|tweet',
	},
	{
		id: 'society',
		label: 'AI & Society',
		strong:
			'ai act|ai adoption|ai companion dependence|ai ethics|ai governance|ai literacy|' +
			'ai policy|ai regulation|algorithmic accountability|carbon emission|carbon footprint|' +
			'civic|copyright law|culture and ai|data protection regulation|democra*|' +
			'digital sovereignty|economic impact|environmental impact|ethic|ethical|' +
			'ethical implication|eu ai act|future of work|gender gap|geopolitic*|' +
			'governance framework|human right|invisible work|knowledge work|labor market|' +
			'legal ai|legal judgment|legal reasoning|organizational|philosoph*|policymaker|' +
			'political bias|power concentration|public discourse|public opinion|' +
			'public perception|public policy|public sector|regulator|responsible ai|' +
			'responsible innovation|social good|social impact|social science|societal impact|' +
			'society|sustainability|workforce|workplace',
		named: 'job|worker',
		title: 'accountab*|carbon|ethic*|governance|legal|policy maker|societal|sustainab*',
		weak: 'labor|law|sovereign|transparency',
		keyword: 'philosophy and ethic of ai',
		not:
			'conservation law|control law|good job|job scheduling|job shop|job title matching|' +
			'organizational structure of agents|physical law|power law|scaling law',
	},
	{
		id: 'hci',
		label: 'Human-AI',
		strong:
			'assistive technology|augmented reality|blind and low vision|' +
			'brain computer interface user|co creat*|co creation|creativity support|design tool|' +
			'explainable interface|extended reality|eye gaze interaction|field study|focus group|' +
			'formative study|hci|human agent|human agent collaboration|human ai|' +
			'human ai collaboration|human ai coworking|human ai interaction|human ai team|' +
			'human ai teaming|human autonomy|human centered ai|human centered design|' +
			'human centered evaluation|human computer interaction|human llm|' +
			'human machine interaction|human robot collaboration|human robot interaction|' +
			'immersive|interactive system|interactive tool|interface design|interview study|' +
			'interviews with|lived experience|low vision|metaverse|mixed reality|' +
			'participatory design|persuasion|proactive assistance|proactive assistant|' +
			'qualitative study|questionnaire|semi structured interview|trust calibration|' +
			'trust in ai|usability|usability study|user centered|user experience|' +
			'user interaction|user perception|user simulat*|user study|user trust|' +
			'virtual assistant|virtual reality|visualization tool|wizard of oz|xr',
		named: 'accessibility|user interface',
		title:
			'assistive|blind user|human centered|human computer|human in the loop|human robot|' +
			'proactive assist*|visual impairment|visually impaired',
		weak: 'blind|copilot|human behavior|participant|proactive|user',
		keyword: 'human centered ai',
		not: 'blind image|blind spot|double blind',
	},
	{
		id: 'education',
		label: 'Education',
		strong:
			'ai tutor|automated grading|classroom|course|curriculum alignment|education*|' +
			'educational|educational assessment|educational content|essay scoring|exam question|' +
			'grading|higher education|homework|instructional design|instructional video|' +
			'intelligent tutoring|item difficulty|k 12|knowledge component|knowledge tracing|' +
			'language learner|learner|learning analytics|learning outcome|lecture|mooc|pedagog*|' +
			'pedagogy|programming education|question generation for education|reading assessment|' +
			'science education|self regulated learning|stem education|student knowledge|' +
			'student learning|student performance|student response|teaching assistant|tutor|' +
			'tutor*|tutoring|university student',
		named: 'students',
		title: 'teaching',
		weak: 'exam|school|teachers',
		not:
			'course of|lecture note|multi teacher|multiple teachers|privileged teacher|' +
			'student forcing|student model|student network|student policy|student rollout|' +
			'student teacher|students model|teacher forcing|teacher guided|teacher llm|' +
			'teacher model|teacher network|teacher policy|teacher signal|teacher student|' +
			'teacher trajectory',
	},
	{
		id: 'finance',
		label: 'Finance',
		strong:
			'algorithmic trading|anti money laundering|asset pricing|audit report|bank*|bond|' +
			'capital market|credit card|credit risk|credit scoring|cryptocurrenc*|earnings call|' +
			'equity research|esg|finance*|financial*|financial analysis|financial document|' +
			'financial llm|financial market|financial risk|financial statement|fintech|fund|' +
			'hedge fund|insurance|invest*|investment|investor|limit order book|macroeconom*|' +
			'market microstructure|option pricing|payment|portfolio*|quantitative trading|' +
			'risk management|stablecoin|stock market|stock price|stock return|stock trading|tax|' +
			'trader|trading agent|trading strategy|volatility',
		named: 'accounting',
		title: 'economic*|financ*|trading',
		weak: 'market*|price|pricing|stock',
		not:
			'bank of|bond breaking|bond length|chemical bond|covalent bond|data bank|filter bank|' +
			'hydrogen bond|investigat*|matching market|memory bank|price of anarchy|trading off',
	},
	{
		id: 'econ',
		label: 'Economics',
		parent: 'finance',
		title:
			'difference in differences|econometric*|economic growth|economist|gdp|household|' +
			'macroeconom*|panel data|unemployment',
	},
	{
		id: 'scholarly',
		label: 'Scholarly Data',
		strong:
			'academic publishing|ai reviewer|author name disambiguation|bibliometric*|' +
			'citation analysis|citation count|citation network|citation recommendation|' +
			'digital library|meta review|open access|paper recommendation|peer review|' +
			'peer reviewer|peer reviewing|preprint|related work generation|research trend|' +
			'reviewer assignment|scholarly|science of science|scientific literature|' +
			'scientific publication|scientometric*|systematic literature',
		title: 'citation|literature|reviewer|scientific communication|scientific paper',
		weak: 'academic|research paper',
	},
	{
		id: 'legal',
		label: 'Law',
		parent: 'society',
		strong:
			'attorney|case law|compliance check*|contract review|court|court judgment|court view|' +
			'courtroom|gdpr|judge law|judgement prediction|judicial|jurisdiction|jurisprudence|' +
			'law article|law enforcement|lawsuit|lawyer|legal|legal ai|legal case|legal document|' +
			'legal domain|legal judgment|legal question|legal reasoning|legal retrieval|' +
			'legal task|legal text|legislation|litigation|patent|policy compliance|' +
			'regulatory compliance|regulatory document|statut*|trademark',
		title: 'regulation|regulatory',
		weak: 'compliance|contract|law',
		not: 'contract theory|smart contract',
	},
	{
		id: 'affect',
		label: 'Emotion',
		parent: 'social',
		strong:
			'affective|affective computing|affective dialogue|affective image|emotion*|' +
			'emotion recognition|emotional intelligence|emotional support|empath*|empathetic|' +
			'empathetic response|facial expression|facial expression recognition|mood|' +
			'multimodal emotion|sentiment and emotion|valence and arousal',
		named: 'affect',
		title: 'feeling',
		weak: 'arousal|valence',
	},
];
