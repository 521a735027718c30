import type { TitleContext } from '../../src/titles/compare.ts';

/** Two titles of public pages: as the page has it, as an entry may have it. */
export interface Pair {
  page: string;
  entry: string;
  context?: TitleContext;
}

const pair = (page: string, entry: string, context?: TitleContext): Pair =>
  context ? { page, entry, context } : { page, entry };

/** One title, written in two ways. */
export const spellings: readonly Pair[] = [
  pair('Attention Is All You Need', 'Attention is all you need'),
  pair('ATTENTION IS ALL YOU NEED', 'Attention Is All You Need'),
  pair('Who’s Afraid of the “Big Bad” Compiler?', 'Who\'s afraid of the "big bad" compiler?'),
  pair('‘Dive Into Deep Learning’', "'Dive into Deep Learning'"),
  pair('The Law of Leaky Abstractions', 'Law of leaky abstractions'),
  pair('Goto Considered Harmful', 'GOTO considered harmful.'),
  pair('Worse Is Better', 'Worse is better!'),
  pair(
    'What Every Programmer Should Know About Memory',
    'What every programmer should know about memory…',
  ),
  pair(
    'Falsehoods programmers believe about names',
    'Falsehoods Programmers Believe About Names –',
  ),
  pair('The Night Watch — James Mickens', 'The Night Watch - James Mickens'),
  pair('Parse, don’t validate', "Parse, Don't Validate"),
  pair(
    'State-of-the-art Natural Language Processing',
    'State of the Art Natural Language Processing',
  ),
  pair('An e-mail client that I like', 'An email client that I like'),
  pair('Café culture and the making of Europe', 'Cafe Culture and the Making of Europe'),
  pair('Gödel, Escher, Bach', 'Godel, Escher, Bach'),
  pair('Le théorème de Gödel', 'Le theoreme de Godel'),
  pair('Die größten Irrtümer der Informatik', 'Die grössten Irrtümer der Informatik'),
  pair('ﬁne-tuning language models', 'Fine-tuning language models'),
  pair('Ｕｎｉｃｏｄｅの話', 'Unicodeの話'),
  pair('Cafe\u0301 society', 'Café society'),
  pair('C++ Core Guidelines', 'C++ core guidelines'),
  pair('AT&T and the Bell System', 'AT and T and the Bell System'),
  pair('Rock & Roll Databases', 'Rock and Roll Databases'),
  pair('1,000 True Fans', '1000 True Fans'),
  pair('10 things I hate about PostgreSQL', 'Ten things I hate about PostgreSQL'),
  pair('A dataset of 1.4 million images', 'A dataset of 1.4M images'),
  pair('The 1st law of software', 'The first law of software'),
  pair('2× faster than SQLite', '2x faster than SQLite'),
  pair('90% of everything is crud', '90 percent of everything is crud'),
  pair('Release notes for version 2.0', 'Release Notes for Version 2'),
  pair('Release v1.2.3', 'Release 1.2.3'),
  pair('SemVer v2.0.0', 'SemVer 2.0.0'),
  pair('Schr\\"odinger equation solver in 100 lines', 'Schrödinger Equation Solver in 100 Lines'),
  pair('#100DaysOfCode', '100 Days of Code'),
  pair('Optimizing the colour of neural behaviour', 'Optimising the color of neural behavior'),
  pair('Visualising and modelling data', 'Visualizing and modeling data'),
  pair('Lessons from a data center', 'Lessons from a data centre'),
  pair('Tabs versus spaces', 'Tabs vs. Spaces'),
  pair('Introduction to Algorithms', 'Intro to Algorithms'),
  pair('Learn   You a Haskell\nfor Great Good', 'Learn You a Haskell for Great Good'),
  pair('Rust™ in Production', 'Rust in production'),
  pair('Programming languages', 'Programming Language'),
  pair('ИИ научился играть в го', 'ИИ Научился Играть в Го'),
  pair('Ещё раз о типах данных', 'Еще раз о типах данных'),
  pair('深層学習入門', '「深層学習入門」'),
  pair('機械学習の基礎（第2版）', '機械学習の基礎(第2版)'),
  pair('한국어 자연어 처리', '한국어 자연어처리'),
];

/** One title, with more or less around it. */
export const trimmings: readonly Pair[] = [
  pair(
    'Efficiently Modeling Long Sequences with Structured State Spaces | Hazy Research',
    'Efficiently Modeling Long Sequences with Structured State Spaces',
  ),
  pair('Nowcasting the next hour of rain - Google DeepMind', 'Nowcasting the Next Hour of Rain', {
    sourceLabel: 'DeepMind',
  }),
  pair('The Annotated Transformer', 'The Annotated Transformer · Harvard NLP', {
    sourceLabel: 'Harvard NLP',
  }),
  pair('Distill — Feature Visualization', 'Feature Visualization', { siteName: 'Distill' }),
  pair('GitHub - sharkdp/bat: A cat(1) clone with wings.', 'sharkdp/bat', { siteName: 'GitHub' }),
  pair('sharkdp/fd: A simple, fast and user-friendly alternative to find', 'sharkdp/fd'),
  pair(
    'BurntSushi/ripgrep',
    'BurntSushi/ripgrep: recursively search directories for a regex pattern',
  ),
  pair('BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding', 'BERT'),
  pair(
    'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    'Pre-training of Deep Bidirectional Transformers for Language Understanding',
  ),
  pair('[1706.03762] Attention Is All You Need', 'Attention Is All You Need'),
  pair('Attention Is All You Need', 'Attention Is All You Need (2017)'),
  pair(
    'The Unreasonable Effectiveness of Recurrent Neural Networks',
    '[D] The Unreasonable Effectiveness of Recurrent Neural Networks',
  ),
  pair(
    '[Discussion] Is batch normalization still needed?',
    '[D] Is batch normalization still needed?',
  ),
  pair('Simple Made Easy', '[video] Simple Made Easy', { tags: ['[video]'] }),
  pair('Simple Made Easy - Rich Hickey (2011) [video]', 'Simple Made Easy'),
  pair('Bret Victor - Inventing on Principle', 'Inventing on Principle'),
  pair('The Mess We’re In', '"The Mess We\'re In" by Joe Armstrong'),
  pair('“The Mess We’re In” | Strange Loop', 'The Mess We’re In', { sourceLabel: 'Strange Loop' }),
  pair('Announcing Rust 1.78.0 | Rust Blog', 'Announcing Rust 1.78.0'),
  pair('Rust Blog: Announcing Rust 1.78.0', 'Announcing Rust 1.78.0'),
  pair(
    'Learning Transferable Visual Models From Natural Language Supervision',
    'Learning Transferable Visual Models From Natural Language…',
  ),
  pair(
    'Learning Transferable Visual Models From Nat...',
    'Learning Transferable Visual Models From Natural Language Supervision',
  ),
  pair('Linux on Apple Silicon: progress, problems and plans', 'Linux on Apple Silicon'),
  pair('Why SQLite Uses Bytecode?', 'Why SQLite uses bytecode'),
  pair(
    'Zen and the Art of Motorcycle Maintenance - Wikipedia',
    'Zen and the Art of Motorcycle Maintenance',
  ),
  pair('Zen — Wikipédia', 'Zen', { siteName: 'Wikipédia' }),
  pair('量子コンピュータ - Wikipedia', '量子コンピュータ'),
  pair('Quantencomputer – Wikipedia', 'Quantencomputer'),
  pair('Почему небо голубое? | Хабр', 'Почему небо голубое', { siteName: 'Хабр' }),
  pair('深度学习入门：从零开始', '深度学习入门'),
  pair('为什么我们需要类型系统？ - 知乎', '为什么我们需要类型系统', { siteName: '知乎' }),
  pair('【翻訳】なぜ関数プログラミングは重要か', 'なぜ関数プログラミングは重要か'),
  pair('Show HN: A tiny regex engine in C', 'A tiny regex engine in C'),
  pair(
    'Sparse is Enough in Scaling Transformers (aka Terraformer) | Paper Explained',
    'Sparse is Enough in Scaling Transformers',
  ),
  pair('Video: Growing a Language', 'Growing a Language', { tags: ['Video:'] }),
  pair('Reflections on Trusting Trust, by Ken Thompson', 'Reflections on Trusting Trust'),
  pair(
    'ai.googleblog.com: Model Ensembles Are Faster Than You Think',
    'Model Ensembles Are Faster Than You Think',
  ),
];

/** Two titles of one page that are not the same words, so that nothing but a reader can tell. */
export const rewordings: readonly Pair[] = [
  pair('Natural Language Processing with Transformers', 'NLP with Transformers'),
  pair('Generative Adversarial Networks', 'GANs explained in one page'),
  pair('Kubernetes the hard way', 'k8s the hard way'),
  pair(
    'Massachusetts Institute of Technology opens a new college of computing',
    'MIT opens new computing college',
  ),
  pair(
    'University of Oxford researchers release a data set of images without humans',
    'Oxford U Releases PASS, Images Without Humans',
  ),
  pair(
    'Mastering the game of Go with deep neural networks and tree search',
    'AlphaGo: the Nature paper on Go with deep networks',
  ),
  pair(
    'Highly accurate protein structure prediction with AlphaFold',
    'DeepMind solves protein folding with AlphaFold 2',
  ),
  pair(
    'Competitive programming with AlphaCode',
    'DeepMind’s AlphaCode writes computer programs at a competitive level',
  ),
  pair('DALL·E: Creating Images from Text', 'OpenAI creates images from text'),
  pair(
    'Künstliche Intelligenz sagt die Faltung von Proteinen voraus',
    'AI predicts how proteins fold',
  ),
  pair(
    'Wie die Suchmaschine das Denken verändert',
    'How the search engine changes the way we think',
  ),
  pair(
    'Comment le moteur de recherche change notre façon de penser',
    'How search engines change our thinking',
  ),
  pair(
    'El sueño de las máquinas que aprenden solas',
    'The dream of machines that teach themselves',
  ),
  pair('Perché le lingue muoiono e come salvarle', 'Why languages die and how to save them'),
  pair('Por que as línguas morrem', 'Why languages die, and what is lost with them'),
  pair('Waarom de winter steeds korter wordt', 'Why winters are getting shorter'),
  pair('Hur hjärnan lär sig att läsa', 'How the brain learns to read'),
  pair('Почему языки умирают и как их спасти', 'Why languages die and how to save them'),
  pair('なぜ言語は死ぬのか', 'Why do languages die?'),
  pair('为什么语言会消亡', 'Why languages die'),
  pair('為什麼我們需要機器學習', '为什么我们需要机器学习'),
  pair('深度學習與神經網絡入門教程', '深度学习与神经网络入门教程'),
  pair('인공지능은 어떻게 바둑을 배웠나', 'How an AI learned to play Go'),
  pair(
    'Künstliche Intelligenz revolutioniert Proteinforschung',
    'Artificial intelligence revolutionises protein research',
  ),
  pair(
    'Inteligencia artificial predice estructura proteica',
    'Artificial intelligence predicts protein structure',
  ),
  pair('Announcing Rust 1.78.0', 'Rust 1.78 is out'),
  pair('Release v18.0.0 · facebook/react', 'React 18'),
  pair(
    'PEP 703 – Making the Global Interpreter Lock Optional in CPython',
    'Python without the GIL',
  ),
  pair('RFC 9110: HTTP Semantics', 'The HTTP standard, rewritten'),
  pair('Защо езиците умират и как да ги спасим', 'Почему языки вымирают и что с этим делать'),
  pair('Зашто језици умиру и како их спасити', 'Почему языки вымирают и что с этим делать'),
  pair('Чаму мовы паміраюць і як іх уратаваць', 'Чому мови зникають і що з цим робити'),
  pair('Hvordan hjernen lærer å lese', 'Så lär sig barn att läsa'),
  pair('Proč jazyky umírají a jak je zachránit', 'Dlaczego języki giną i co z tym zrobić'),
  pair('Perquè els idiomes moren i com salvar-los', 'Por qué se extinguen las lenguas del mundo'),
  pair(
    'Why We Are Leaving the Cloud',
    'Basecamp buys its own servers after ten years with Amazon',
    { url: 'https://example.com/2022/10/19/basecamp-drops-amazon-for-own-servers' },
  ),
  pair('A Message From Our Chief Executive', 'Die Bahn bekommt neue Züge aus Spanien'),
  pair('Комментарий редактора о том, что случилось', 'Как Яндекс перенёс все сервисы в облако', {
    url: 'https://example.com/blog/%D0%BA%D0%B0%D0%BA-%D1%8F%D0%BD%D0%B4%D0%B5%D0%BA%D1%81-%D0%BF%D0%B5%D1%80%D0%B5%D0%BD%D1%91%D1%81-%D0%BE%D0%B1%D0%BB%D0%B0%D0%BA%D0%BE',
  }),
  pair('Home', 'The Annotated Transformer'),
  pair('404 Not Found', 'Reflections on Trusting Trust and what came after it'),
  pair('Sign in', 'How to design a type system that people can use'),
  pair('Just a moment...', 'How to design a type system that people can use'),
  pair('OpenAI', 'CLIP: Connecting Text and Images'),
  pair('Image GPT', 'Generative pretraining from pixels'),
  pair('World War II in a hundred photographs of its people', 'The Second World War in pictures'),
  pair('Chapter 2', 'Chapter II'),
  pair('Part 2', 'How we built the search engine, part two'),
  pair('The best laptops of 2023', 'The best laptops of 2024'),
  pair('12 tips for better commit messages', '10 tips for better commit messages'),
  pair('Blog', 'What I learned from reading the source of SQLite'),
  pair('', 'A Philosophy of Software Design'),
  pair('?!', 'A Philosophy of Software Design'),
];

/** What pages call themselves that are not what was asked for. */
export const standIns: readonly { title: string; siteName?: string }[] = [
  { title: 'You are being redirected to the page that you asked for...' },
  {
    title:
      'Create an account or log in to Instagram - Share what you are into with the people who get you.',
  },
  { title: 'Log in or sign up to view this content on our site' },
  { title: 'Facebook - log in or sign up' },
  { title: 'Sign in to continue to the reader of the library' },
  { title: 'Subscribe to read the rest of the story | Financial Times' },
  { title: 'Please enable cookies and JavaScript to continue with your visit to the site' },
  { title: 'Cookies are disabled in your browser' },
  { title: 'We value your privacy and the choices that you make' },
  { title: 'Your browser is not supported by the site any more' },
  { title: 'This content is not available in your region' },
  { title: 'This video is unavailable in your country' },
  { title: 'Sorry! The page you requested was not found on the server' },
  { title: 'Error establishing a database connection' },
  { title: 'Site under maintenance, we will be back soon' },
  { title: 'This domain is for sale at the best price' },
  { title: 'Welcome to nginx!' },
  { title: 'Apache2 Ubuntu Default Page: It works' },
  { title: 'IIS Windows Server' },
  { title: 'Index of /papers/2020/the-ways-of-the-sea' },
  { title: 'Verify that you are not a robot to continue to the site' },
  { title: 'Checking if the site connection is secure' },
  { title: 'Human Verification Required to see the page' },
  { title: 'Age verification: you must be 18 to enter the site' },
  { title: 'Too many requests from your network, try again in a minute' },
  { title: 'JavaScript is not available.' },
  { title: 'Loading the page of the article...' },
  { title: 'A Required Part of This Site Couldn’t Load' },
  { title: 'Object moved to here' },
  { title: '301 Moved Permanently' },
  { title: 'Account Suspended' },
  { title: 'Wayback Machine' },
  { title: 'BBC News - Home of the latest stories from around the world', siteName: 'BBC News' },
  {
    title: 'Stack Overflow - Where Developers Learn, Share, & Build Careers',
    siteName: 'Stack Overflow',
  },
  {
    title: 'Notion – The all-in-one workspace for your notes, tasks, wikis, and databases',
    siteName: 'Notion',
  },
];

/** Titles of two pages. */
export const others: readonly Pair[] = [
  pair('The Law of Leaky Abstractions', 'What Every Programmer Should Know About Memory'),
  pair('How to Build a Low-Tech Website', 'The Tail at Scale and what to do about slow servers'),
  pair(
    'Exploring the beauty of pure mathematics in novel ways',
    'Nowcasting the next hour of rain for the whole of Britain',
  ),
  pair(
    'Predicting Text Selections with Federated Learning',
    'Efficient Partitioning of Road Networks',
  ),
  pair(
    'A Field Guide to the Perplexed: How Bees Find Their Way',
    'Why the New Database of the Bank Is Written in Erlang',
  ),
  pair('Announcing Rust 1.77.2', 'Announcing Rust 1.78.1'),
  pair('Go 1.21.3 is released', 'Go 1.22.1 is released'),
  pair('The history of the QWERTY keyboard', 'A visual introduction to machine learning'),
  pair(
    'What the structure of the brain says about sleep',
    'Building a search engine from scratch in Go',
  ),
  pair('How Figma’s multiplayer technology works', 'The rise and fall of the Roman road'),
  pair('An Interactive Guide to the Fourier Transform', 'On the origin of the word computer'),
  pair('Why is the sky of Mars blue at sunset?', 'The hidden costs of open source licences'),
  pair(
    'How to tell whether your users are happy',
    'On garbage collection in the Erlang virtual machine',
  ),
  pair('The Most Important Thing in Chess Is the Clock', 'Teaching an old compiler to vectorize'),
  pair(
    'Designing data structures for the modern cache',
    'The man who catalogued all of the world’s apples',
  ),
  pair('Wie der Buchdruck nach Europa kam', 'Warum das neue Betriebssystem nicht fertig wird'),
  pair(
    'Die Geschichte der mechanischen Schreibmaschine',
    'Was die Sonne mit der Leitung macht und warum das stört',
  ),
  pair('Comment la France a inventé le Minitel', 'Pourquoi les abeilles dansent dans la ruche'),
  pair(
    'La historia del tren de alta velocidad en España',
    'Cómo programar un juego de ajedrez con Python',
  ),
  pair('Почему самолёты летают так высоко над землёй', 'Как мы перенесли базу данных в облако'),
  pair('日本の鉄道はなぜ時間に正確なのか', '量子暗号通信技術の標準化動向'),
  pair('为什么飞机要在平流层飞行', '数据库索引原理详细图解'),
  pair('Waarom de trein altijd te laat komt', 'Het geheim van een goede database'),
  pair(
    'Perché il cielo è blu al tramonto su Marte',
    'La storia della macchina da scrivere Olivetti',
  ),
];
