import type { TopicDefinition } from './definition.ts';

export const vision: readonly TopicDefinition[] = [
	{
		id: 'vlm',
		label: 'Vision-Language',
		strong:
			'caption*|clip model|gpt 4v|grounded vqa|image and text|image caption*|image text|' +
			'internvl|large multimodal model|large vision language|llava*|llava|lmm|lvlm|*mllm|' +
			'mllm|multi modal language model|multi modal large language model|' +
			'multi modal large model|multimodal foundation model|multimodal instruction|' +
			'multimodal reasoning|qwen vl|qwen2 5 vl|qwen2 vl|qwen3 vl|referring expression|' +
			'vision and language|vision centric|vision language|vision language alignment|' +
			'visual grounding|visual instruction|visual instruction tuning|visual language|' +
			'visual question|visual reasoning|visual tokens|visual understanding|vllm|*vlm|vlm|' +
			'vqa',
		named: 'multimodal llm',
		title: 'clip|multi modal model|multimodal large language|text image',
		not:
			'clip score|short clip|video caption*|video clip|vision language action|' +
			'vision language navigation',
	},
	{
		id: 'multimodal',
		label: 'Multimodal',
		strong:
			'any modality|any to any|audio visual*|audio visual language|' +
			'audio visual understanding|cross modal fusion|image text audio|incomplete modality|' +
			'missing modalities|modal fusion|modality alignment|modality fusion|' +
			'multi sensor fusion|multimodal*|multimodal alignment|multimodal embedding|' +
			'multimodal fusion|multimodal generation|multimodal learning|' +
			'multimodal representation|multisensory|omni|omni modal*|omni model|omnimodal|' +
			'sensor fusion|text audio|tri modal|video audio|vision audio|visual audio',
		title: 'modality|modality gap|multi modal*',
		weak: 'cross modal*',
		not:
			'imaging modality|large multimodal model|multi modal distribution|' +
			'multimodal hallucination|multimodal language model|multimodal large language model|' +
			'multimodal llm|unified multimodal',
	},
	{
		id: 'video',
		label: 'Video',
		strong:
			'action anticipation|action detection|action localization|action quality|' +
			'action recognition|action segmentation|cross video|dense video|frame sampling|' +
			'frame selection|key frame selection|keyframe selection|long video|multi video|' +
			'online video|optical flow|sign recognition|spatio temporal video|' +
			'streaming video understanding|temporal action|temporal grounding|' +
			'temporal localization|temporal sentence|temporal understanding|untrimmed|' +
			'video analysis|video anomaly|video benchmark|video caption*|video captioning|' +
			'video clip retrieval|video comprehension|video event|video foundation encoder|' +
			'video grounding|video language|video large language|video large multimodal|' +
			'video llm|video mllm|video moment|video object|video perception|video qa|' +
			'video question|video question answering|video reasoning|video recognition|' +
			'video representation|video retrieval|video segmentation|' +
			'video streaming understanding|video summarization|video surveillance|video temporal|' +
			'video temporal grounding|video text retrieval|video to text|video token|' +
			'video transformer|video understanding|video vlm|videoqa',
		title: 'video',
		not:
			'audio video generation|conditioned video|egocentric video|human video|' +
			'image to video|text to video|to video|video compression|video diffusion|' +
			'video editing|video foundation model|video game|video generation|video generative|' +
			'video generator|video model|video prediction|video restoration|' +
			'video super resolution|video synthesis|video to video|video world',
	},
	{
		id: 'vision3d',
		label: '3D',
		strong:
			'3d asset|3d aware|3d computer|3d content|3d detection|3d foundation|' +
			'3d foundation model|3d gaussian*|3d gaussian|3d gaussian splatting|3d generation|' +
			'3d geometry|3d human|3d instance|3d mapping|3d mesh*|3d model|3d object|' +
			'3d occupancy|3d perception|3d point|3d pose|3d reasoning from|3d reconstruction|' +
			'3d representation*|3d scan|3d scene|3d segmentation|3d semantic|3d shape|' +
			'3d tracking|3d understanding|3d vision|3d visual grounding|3dg|4d gaussian|' +
			'4d reconstruction|4d scene|6d pose|6dof|bundle adjustment|camera calibration*|' +
			'camera pose*|camera pose estimation|category level pose|correspondence matching|' +
			'dense reconstruction|depth anything|depth completion|depth estimation|depth from|' +
			'depth map|depth prediction|dynamic scene|epipolar|event stereo|feature matching|' +
			'feed forward 3d|feed forward reconstruction|gaussian primitive|gaussian splatting|' +
			'homography|image matching|implicit neural representation|lidar|lidar point|' +
			'local feature matching|mesh|metric depth|monocular|monocular depth|multi view 3d|' +
			'multi view geometry|multi view image|multi view reconstruction|multi view stereo|' +
			'multiview|nerf|neural field|non rigid|novel view|object pose estimation|occupancy|' +
			'panoramic depth|photogrammetry|point cloud|point map|point tracking 3d|pointmap|' +
			'pose free|radiance field|relative pose|rendering|scene completion|scene flow|' +
			'scene reconstruction|semantic occupancy|shape correspondence|shape matching|' +
			'signed distance|single view reconstruction|slam|sparse view|*splat|stereo|' +
			'stereo matching|structure from motion|structured light|surface normal|' +
			'surface reconstruction|text to 3d|vggt|view synthesis|visual geometry|' +
			'visual localization|voxel',
		title: '3d|4d|depth|human scene|splatting',
		keyword: 'differentiable rendering|implicit neural representation|neural field',
		not:
			'3d ct|3d generation|3d medical|3d mri|3d printing|circuit depth|depth of|' +
			'depth scaling|in depth|mesh generation|network depth|text to 3d',
	},
	{
		id: 'detection',
		label: 'Object Detection',
		strong:
			'crowd counting|dense object|detection transformer|detr|few shot detection|' +
			'grounding dino|hoi|human object interaction|human object interaction detection|' +
			'infrared small target|instance detection|keypoint detection|lane detection|' +
			'object counting|object detection|object detector|object localization|' +
			'object tracking|open set detection|open vocabulary detection|open vocabulary object|' +
			'oriented object|pedestrian detection|person detection|salient object|' +
			'scene graph generation|small object|small target|vehicle detection|' +
			'visual grounding detection|visual tracking|yolo*',
		named: 'scene graph*',
		title: 're identification|tracker',
		weak: 'detection|detector|tracking',
		keyword: 'detection',
		not: 'entity tracking|eye tracking|motion tracking|state tracking|trajectory tracking',
	},
	{
		id: 'segmentation',
		label: 'Segmentation',
		strong:
			'3d segmentation|amodal segmentation|brain segmentation|cell segmentation|' +
			'change segmentation|few shot segmentation|foreground segmentation|image matting|' +
			'image segmentation|instance segmentation|interactive segmentation|' +
			'medical image segmentation|nnu net|nnunet|object segmentation|' +
			'open vocabulary segmentation|open vocabulary semantic|organ segmentation|' +
			'panoptic segmentation|part segmentation|point cloud segmentation|' +
			'promptable segmentation|reasoning segmentation|referring image segmentation|' +
			'referring segmentation|referring video|sam|sam 2|sam 3|sam2|sam3|scene segmentation|' +
			'segment any|segment anything|segmentation foundation|segmentation mask|' +
			'segmentation model|segmentation network|semantic segmentation|tumor segmentation|' +
			'u net|unet|video object segmentation|video segmentation',
		title: 'matting|segmentation|segmenting',
		not: 'action segmentation',
	},
	{
		id: 'restoration',
		label: 'Image Restoration',
		strong:
			'all in one restoration|artifact removal|blind super resolution|' +
			'burst super resolution|compressed sensing|compressive sensing|computational imaging|' +
			'ct reconstruction|deblurring|dehazing|demosaicing|denoiser|deraining|' +
			'diffusion posterior sampling|dose reduction|face restoration|film grain|' +
			'flow based restoration|haze removal|hdr|image codec|image compression|' +
			'image deblurring|image dehazing|image denoising|image deraining|image enhancement|' +
			'image fusion|image quality assessment|image reconstruction|image restoration|' +
			'image signal processing|infrared and visible image fusion|inverse imaging|' +
			'inverse problem|iqa|learned compression|learned image compression|' +
			'learned video compression|low dose|low light|motion blur|mri reconstruction|' +
			'neural compression|noise removal|pansharpening|phase retrieval|plug and play prior|' +
			'ptychography|real world super resolution|reflection removal|shadow removal|' +
			'sparse view ct|super resolution|tomograph*|underwater image|video compression|' +
			'video enhancement|video restoration|video super resolution',
		named: 'image quality|perceptual quality|video quality',
		title: 'deblur*|dehaz*|derain*|restoration',
		weak: 'denoising',
		keyword: 'compression',
		not: 'denoising autoencoder|denoising diffusion|denoising score|image denoising diffusion',
	},
	{
		id: 'human',
		label: 'Faces & Humans',
		strong:
			'3d face|3d hand|6d pose|avatar|biometric*|biometric recognition|blendshape|' +
			'body pose|body shape|digital human|eye tracking|face anti spoofing|face detection|' +
			'face generation|face image|face recognition|face reenactment|face restoration|' +
			'face swapping|face verification|facial|facial expression|facial landmark|' +
			'fingerprint|gait recognition|gaussian avatar|gaze|gaze estimation|gesture*|' +
			'hand object|hand object interaction|hand pose|hand reconstruction|head avatar|' +
			'head pose|human activity|human animation|human attribute|human avatar|human body|' +
			'human centric|human gaze|human mesh|human motion|human parsing|human pose|' +
			'human reconstruction|human scene interaction|iris recognition|motion capture|' +
			'motion generation|motion transfer|object pose|palmprint|pedestrian attribute|' +
			'person re id|person re identification|person retrieval|person search|portrait|' +
			'portrait animation|re identification|sign language|smpl|talking avatar|talking face|' +
			'talking head|try on|virtual human',
		title: 'body|face|gait|pose|pose estimation',
		weak: 'hand|human|motion|skeleton',
		not:
			'6d pose|brownian motion|by hand|camera motion|camera pose|dexterous hand|' +
			'equation of motion|face challenge|face of|hand crafted|hand object|hugging face|' +
			'human ai|human alignment|human annot*|human evaluation|human feedback|' +
			'human in the loop|human judgment|human language|human level|human like|' +
			'human machine|human mobility|human oversight|human preference|human rights|' +
			'human robot|human subject|human values|in hand|motion blur|motion forecasting|' +
			'motion planning|object pose|on the other hand|robot hand|structure from motion',
	},
	{
		id: 'document',
		label: 'Documents & OCR',
		strong:
			'ancient character|chart generation|chart question|chart to code|chart to table|' +
			'chart understanding|document ai|document analysis|document image|' +
			'document intelligence|document layout|document parsing|document question|' +
			'document reasoning|document retrieval augmented|document understanding|' +
			'document visual|docvqa|figure question|form understanding|formula recognition|' +
			'handwriting|handwritten|historical document|historical manuscript|invoice|' +
			'layout analysis|long document understanding|manuscript|multi page|' +
			'multi page document|page image|pdf|poster|scanned|scene text|scientific figure|' +
			'table extraction|table recognition|text recognition|text rich image|text spotting|' +
			'visual document|visually rich|writer identification',
		named: 'ocr*',
		title: 'chart|diagram|document|figure|handwrit*|infographic|receipt|slide|visual text',
		weak: 'character|form|table',
		keyword: 'papyr*|table question answering|table understanding',
		not: 'document retrieval|document summarization|long document|multi document',
	},
	{
		id: 'recognition',
		label: 'Image Recognition',
		strong:
			'art classification|attribute recognition|convolutional network|' +
			'fine grained classification|fine grained recognition|' +
			'hyperspectral image classification|image classifier|imagenet 1k|' +
			'long tailed recognition|open set recognition|plant recognition|sign recognition|' +
			'species identification|texture classification|traffic sign recognition|' +
			'vision backbone|vision mamba|visual classification|visual recognition|' +
			'visual recognition model',
		named: 'convolutional neural network|vit',
		title:
			'cnn|convnet|convolutional|image classification|image recognition|imagenet|' +
			'long tailed|object recognition|vision encoder|vision foundation model|' +
			'vision transformer',
		weak: 'convolution*|fine grained|fine grained visual|visual representation',
		keyword: 'computer vision|object recognition',
		not: 'convolutional code|fine grained control|graph convolutional',
	},
	{
		id: 'unified',
		label: 'Unified Multimodal',
		parent: 'multimodal',
		since: 2019,
		strong:
			'any to any|any to any generation|bagel|image understanding and generation|' +
			'interleaved generation|interleaved image text|interleaved text image|janus|' +
			'joint understanding and generation|multimodal generative model|' +
			'multimodal understanding and generation|omni generation|omni model|show o|umm|' +
			'understanding and generation|unified autoregressive|' +
			'unified generation and understanding|unified generative|unified image understanding|' +
			'unified mllm|unified model for understanding|unified multimodal model|' +
			'unified tokenizer|unified understanding and generation|unified vision language|' +
			'unified visual|visual understanding and generation',
		named: 'unified multimodal',
	},
	{
		id: 'egocentric',
		label: 'Egocentric',
		parent: 'video',
		strong:
			'ego centric|ego exo*|ego video|ego4d|egocentric*|egocentric human|egocentric video|' +
			'egoschema|egovideo*|first person|first person video|first person view|head mounted|' +
			'smart glasses|wearable|wearable camera|wearer',
		named: 'hand object',
	},
	{
		id: 'graphics',
		label: 'Graphics',
		parent: 'vision3d',
		strong:
			'3d animation|b rep|brdf|brep|character animation|character rigging|cloth simulation|' +
			'computer animation|computer graphics|curve and surface|differentiable rendering|' +
			'facial animation|floor plan|floorplan|font|game engine|garment|geometric modeling|' +
			'geometry processing|global illumination|hair|inverse rendering|light transport|' +
			'lighting estimation|material estimation|mesh parameterization|mesh processing|' +
			'microfacet|monte carlo rendering|motion graphic|neural rendering|novel brdf|' +
			'parametric surface|path tracing|pbr|physically based rendering|polygon mesh|' +
			'polygonal|procedural generation|procedural modeling|quad mesh|rasterization|' +
			'ray tracing|real time rendering|remeshing|rendering engine|rendering equation|' +
			'rigging|shader|shading|sketch based modeling|skinning|spline|svg|svg generation|' +
			'tetrahedral|texture map|texture synthesis|texturing|typography|unreal engine|' +
			'uv unwrapping|vector graphics|vectorization|volume rendering',
		named: 'sketch',
		title: 'animation|renderer|texture|visualization',
		weak: 'rendering',
		not: '3d gaussian rendering|gaussian rendering',
	},
	{
		id: 'cv',
		label: 'Computer Vision',
		keyword: 'computer vision',
	},
	{
		id: 'tracking',
		label: 'Tracking',
		parent: 'detection',
		strong:
			'cell tracking|mot|multi camera tracking|multi object tracking|multi target tracking|' +
			'multiple object tracking|object tracker|object tracking|people tracking|' +
			'point tracker|point tracking|rgb t tracking|single object tracking|track any point|' +
			'tracker|tracking any point|tracking by detection|video object tracking|' +
			'visual object tracking|visual tracker|visual tracking',
		title: 'tracking',
		weak: 'track',
	},
	{
		id: 'photography',
		label: 'Comp. Photography',
		parent: 'restoration',
		strong:
			'bokeh|camera isp|computational imaging|computational photography|defocus|' +
			'event based vision|event camera|exposure fusion|hdr|high dynamic range|' +
			'image signal processing|lensless|low light|night photography|raw image|relighting|' +
			'rolling shutter|tone mapping|white balance',
		title: 'burst|exposure',
		weak: 'camera|lens',
	},
	{
		id: 'motion',
		label: 'Human Motion',
		parent: 'human',
		strong:
			'3d human motion|3d pose estimation|animation from video|body motion|body pose|' +
			'character motion|choreograph*|co speech|co speech gesture|dance|gesture*|' +
			'human action generation|human dance|human interaction generation|human motion|' +
			'human motion prediction|human pose|human reaction|humanoid control|imu|' +
			'inertial motion|mocap|motion captioning|motion capture|motion diffusion|' +
			'motion editing|motion generation|motion in betweening|motion language|' +
			'motion prediction|motion reasoning|motion reconstruction|motion retarget*|' +
			'motion synthesis|motion tokenizer|motion transfer|motion understanding|motion video|' +
			'musculoskeletal|pose sequence|retargeting|sign language*|sign language|' +
			'skeleton based|smpl|text driven motion|text to motion|whole body motion',
		title: 'motion',
		weak: 'action generation|pose estimation',
		not: 'camera motion|trajectory motion',
	},
];
