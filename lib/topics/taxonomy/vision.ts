import type { TopicDefinition } from './definition.ts';

export const vision: readonly TopicDefinition[] = [
	{
		id: 'vlm',
		label: 'Vision-Language',
		description: 'Vision-language models, multimodal LLMs, CLIP, captioning',
		strong:
			'*mllm|*vlm|image caption*|image text|llava*|lmm|lvlm|mllm|' +
			'multi modal language model|multi modal large language model|multi modal large model|' +
			'multi modal model|multimodal llm|vision and language|vision language|' +
			'visual grounding|visual instruction|visual language|visual question|vllm|vlm|vqa',
		title: 'caption*|clip|multimodal large language|text image',
		not:
			'clip score|short clip|video caption*|video clip|vision language action|' +
			'vision language navigation',
	},
	{
		id: 'multimodal',
		label: 'Multimodal',
		description: 'Learning across several modalities',
		strong:
			'any to any|audio visual*|missing modality|modality alignment|modality fusion|' +
			'modality gap|multimodal*|omni modal*',
		title: 'cross modal*|modality|multi modal*',
		not:
			'imaging modality|large multimodal model|multi modal distribution|' +
			'multimodal hallucination|multimodal language model|multimodal large language model|' +
			'multimodal llm|unified multimodal',
	},
	{
		id: 'video',
		label: 'Video',
		description: 'Video understanding, action recognition',
		strong:
			'action anticipation|action detection|action localization|action recognition|' +
			'action segmentation|long video|optical flow|temporal action|temporal grounding|' +
			'video analysis|video anomaly|video caption*|video language|video large language|' +
			'video llm|video mllm|video moment|video object|video qa|video question|' +
			'video reasoning|video recognition|video representation|video retrieval|' +
			'video segmentation|video summarization|video temporal|video transformer|' +
			'video understanding|videoqa',
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
		description: '3D reconstruction, NeRF, Gaussian splatting, point clouds, depth',
		strong:
			'*splat|3d asset|3d aware|3d computer|3d content|3d foundation model|3d gaussian*|' +
			'3d generation|3d geometry|3d human|3d mesh*|3d model|3d object|3d perception|' +
			'3d point|3d reconstruction|3d representation*|3d scene|3d semantic|3d shape|' +
			'3d understanding|3d vision|3dg|4d reconstruction|bundle adjustment|' +
			'camera calibration*|camera pose*|depth completion|depth estimation|depth map|' +
			'depth prediction|feed forward reconstruction|gaussian splatting|' +
			'implicit neural representation|monocular|multi view geometry|multi view image|' +
			'multi view reconstruction|multi view stereo|nerf|neural field|novel view|occupancy|' +
			'point cloud|radiance field|rendering|scene reconstruction|signed distance|slam|' +
			'stereo matching|structure from motion|surface reconstruction|text to 3d|' +
			'view synthesis|visual geometry',
		title: '3d|depth|human scene|mesh|splatting|stereo',
		weak: '4d',
		keyword: 'differentiable rendering|implicit neural representation|neural field',
		not:
			'3d ct|3d generation|3d medical|3d mri|3d printing|circuit depth|depth of|' +
			'depth scaling|in depth|mesh generation|network depth|text to 3d',
	},
	{
		id: 'detection',
		label: 'Object Detection',
		description: 'Object detection and tracking',
		strong:
			'detr|hoi|human object interaction|object detection|object detector|' +
			'object localization|object tracking|pedestrian detection|scene graph*|' +
			'visual tracking|yolo*',
		title: 're identification|tracker',
		weak: 'detection|detector|tracking',
		keyword: 'detection',
		not: 'entity tracking|eye tracking|motion tracking|state tracking|trajectory tracking',
	},
	{
		id: 'segmentation',
		label: 'Segmentation',
		description: 'Semantic, instance, medical segmentation',
		strong:
			'image segmentation|instance segmentation|interactive segmentation|' +
			'object segmentation|open vocabulary segmentation|panoptic segmentation|' +
			'part segmentation|point cloud segmentation|referring segmentation|sam|sam2|' +
			'scene segmentation|segment anything|segmentation mask|segmentation model|' +
			'semantic segmentation',
		title: 'matting|segmentation|segmenting',
		not: 'action segmentation',
	},
	{
		id: 'restoration',
		label: 'Image Restoration',
		description: 'Super-resolution, denoising, imaging inverse problems, compression',
		strong:
			'compressed sensing|computational imaging|ct reconstruction|hdr|image deblurring|' +
			'image dehazing|image denoising|image deraining|image enhancement|image fusion|' +
			'image quality assessment|image reconstruction|image restoration|' +
			'image signal processing|inverse problem|learned image compression|low light|' +
			'mri reconstruction|neural compression|reflection removal|shadow removal|' +
			'super resolution|video compression',
		title: 'deblur*|dehaz*|derain*|image compression|restoration',
		weak: 'denoising',
		keyword: 'compression',
		not: 'denoising autoencoder|denoising diffusion|denoising score',
	},
	{
		id: 'human',
		label: 'Faces & Humans',
		description: 'Faces, bodies, pose, motion, avatars',
		strong:
			'6d pose|biometric*|body pose|digital human|face detection|face generation|' +
			'face recognition|face restoration|face swapping|gesture*|hand object|hand pose|' +
			'head pose|human activity|human animation|human avatar|human gaze|human mesh|' +
			'human pose|human reconstruction|motion capture|motion generation|motion transfer|' +
			'object pose|person re identification|pose estimation|sign language|talking face|' +
			'talking head',
		title: 'avatar|facial|gait|human body|human motion|pose',
		weak: 'face|hand|motion|skeleton',
		not:
			'6d pose|brownian motion|by hand|camera motion|camera pose|dexterous hand|' +
			'equation of motion|face of|hand crafted|hand object|motion blur|motion forecasting|' +
			'motion planning|object pose|on the other hand|robot hand|structure from motion',
	},
	{
		id: 'document',
		label: 'Documents & OCR',
		description: 'Documents, OCR, tables, charts',
		strong:
			'chart question|chart understanding|document analysis|document image|' +
			'document intelligence|document layout|document parsing|document understanding|' +
			'formula recognition|layout analysis|ocr*|scene text|text recognition|' +
			'visual document|visually rich',
		title: 'chart|document|handwrit*|infographic|pdf',
		weak: 'table',
		keyword: 'papyr*|table question answering|table understanding',
		not: 'document retrieval|document summarization|long document|multi document',
	},
	{
		id: 'recognition',
		label: 'Image Recognition',
		description: 'Image classification, ViTs, CNNs, fine-grained recognition',
		strong:
			'convolutional network|convolutional neural network|fine grained classification|' +
			'fine grained recognition|vision backbone|visual classification|visual recognition',
		title:
			'cnn|convnet|convolutional|image classification|image recognition|imagenet|' +
			'long tailed|object recognition|vision encoder|vision foundation model|' +
			'vision transformer|vit',
		weak: 'convolution*|fine grained|visual representation',
		keyword: 'computer vision|object recognition',
		not: 'convolutional code|fine grained control|graph convolutional',
	},
	{
		id: 'unified',
		label: 'Unified Multimodal',
		parent: 'multimodal',
		description: 'One model that both understands and generates several modalities',
		strong:
			'any to any|image understanding and generation|interleaved generation|' +
			'multimodal understanding and generation|omni model|unified image understanding|' +
			'unified model for understanding|unified multimodal|' +
			'unified understanding and generation|visual understanding and generation',
		title: 'understanding and generation',
	},
	{
		id: 'egocentric',
		label: 'Egocentric',
		parent: 'video',
		description: 'First-person video, wearable cameras, hands and the objects that they use',
		strong:
			'ego exo*|ego4d|egocentric*|first person video|first person view|hand object|' +
			'smart glasses|wearable camera',
	},
	{
		id: 'graphics',
		label: 'Graphics',
		parent: 'vision3d',
		description: 'Rendering, geometry processing and animation for computer graphics',
		strong:
			'brdf|character animation|cloth simulation|computer graphics|' +
			'differentiable rendering|font|garment|geometry processing|global illumination|hair|' +
			'mesh processing|path tracing|physically based rendering|procedural modeling|' +
			'rasterization|ray tracing|real time rendering|shader|svg|tetrahedral|' +
			'texture synthesis|typography|vector graphics',
		weak: 'rendering',
	},
	{
		id: 'cv',
		label: 'Computer Vision',
		description: 'Computer vision that no narrower badge names',
		keyword: 'computer vision',
	},
	{
		id: 'tracking',
		label: 'Tracking',
		parent: 'detection',
		description: 'Following objects, points or people through video',
		strong:
			'mot|multi object tracking|object tracking|point tracking|single object tracking|track any point|tracking any point|video object tracking|visual object tracking|visual tracking',
		title: 'tracker|tracking',
		weak: 'track',
	},
	{
		id: 'photography',
		label: 'Comp. Photography',
		parent: 'restoration',
		description: 'Cameras and pictures: HDR, low light, raw sensors, relighting, event cameras',
		strong:
			'bokeh|camera isp|computational imaging|computational photography|defocus|event based vision|event camera|exposure fusion|hdr|high dynamic range|image signal processing|lens|lensless|low light|night photography|raw image|relighting|rolling shutter|tone mapping|white balance',
		title: 'burst|exposure',
		weak: 'camera',
	},
	{
		id: 'motion',
		label: 'Human Motion',
		parent: 'human',
		description: 'How people move: generation, capture, gesture, dance, sign language',
		strong:
			'3d human motion|body motion|choreograph*|co speech gesture|dance|gesture*|human motion|motion capture|motion diffusion|motion generation|motion retarget*|motion synthesis|motion transfer|sign language*|text to motion',
		title: 'motion',
		weak: 'mocap|smpl',
	},
];
