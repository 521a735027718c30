/** What is known of a site whose name neither its host nor all of its pages give. */
export interface KnownSite {
  /** What its pages call it. */
  names?: readonly string[];
  /** What else it puts before its titles, and after them. */
  start?: RegExp;
  end?: RegExp;
  /** What it calls its pages until a script has run or a user has logged in, in lower case. */
  shells?: readonly string[];
}

/** How many messages a user has not read, as in `(3) Title`. */
const unreadCount = /^\(\d{1,3}\+?\)\s+/;
const stackExchange: KnownSite = {
  end: /\s[-–]\s(?:[\p{L}\s&]+ )?Stack ?Exchange$/iu,
};

/** How `Wikipedia`, `Wiktionary` and their sisters begin in the scripts of their languages. */
const wikiNames =
  'wik|wici|viki|vici|viqui|uici|вики|вікі|уики|ვიკი|վիքի|βικι|ویکی|ويكي|ויקי|विकि|উইকি|விக்கி|వికీ|വിക്കി|วิกิ|维基|維基|위키|ウィキ';
const wiki: KnownSite = {
  end: new RegExp(`\\s[-–—]\\s[^-–—]{0,30}(?:${wikiNames})[^-–—]{0,80}$`, 'iu'),
};

/** The sites by their domain; what is below it is the same site. */
const sites: Readonly<Record<string, KnownSite>> = {
  // Encyclopedias name themselves in their language, some with a motto.
  'wikipedia.org': wiki,
  'wiktionary.org': wiki,
  'wikibooks.org': wiki,
  'wikiquote.org': wiki,
  'wikinews.org': wiki,
  'wikisource.org': wiki,
  'wikivoyage.org': wiki,
  'fandom.com': { end: /\s\|\s[^|]{1,60}(?:\s\|\s)?Fandom$/u },
  'baike.baidu.com': { names: ['百度百科'] },

  // Papers.
  'arxiv.org': {
    names: ['arXiv', 'arXiv.org', 'arXiv e-prints'],
    start: /^\[(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\]\s+/,
  },
  'acm.org': { names: ['ACM Digital Library', 'Communications of the ACM', 'ACM Queue'] },
  'ieee.org': {
    names: [
      'IEEE Xplore',
      'IEEE Conference Publication',
      'IEEE Journals & Magazine',
      'IEEE Spectrum',
    ],
  },
  'springer.com': { names: ['SpringerLink', 'Springer Nature Link'] },
  'ncbi.nlm.nih.gov': { names: ['PubMed', 'PMC', 'NCBI', 'PubMed Central'] },
  'ssrn.com': { names: ['SSRN'] },
  'science.org': { names: ['Science', 'AAAS', 'Science | AAAS'] },
  'acs.org': { names: ['ACS Publications'] },
  'jstor.org': { names: ['JSTOR'] },
  'semanticscholar.org': { names: ['Semantic Scholar'] },
  'scholar.google.com': { names: ['Google Scholar'] },

  // Code and its documentation.
  'github.com': {
    names: ['GitHub', 'Gist', 'GitHub Gist', 'GitHub Docs'],
    start: /^GitHub - (?=[\w.-]+\/[\w.-]+(?:$|:))/,
    shells: ['sign in to github', 'build software better, together', 'github'],
  },
  'sourceforge.net': { names: ['SourceForge', 'SourceForge.net', 'SourceForge.io'] },
  'codeberg.org': { names: ['Codeberg.org', 'Codeberg'] },
  'sr.ht': { names: ['sourcehut', 'sourcehut git', 'sourcehut lists'] },
  'developer.mozilla.org': { names: ['MDN', 'MDN Web Docs', 'Mozilla Developer Network'] },
  'mozilla.org': {
    names: ['Mozilla', 'The Mozilla Blog', 'Mozilla Hacks - the Web developer blog'],
  },
  'pypi.org': { names: ['PyPI', 'Python Package Index'] },
  'npmjs.com': { names: ['npm', 'npmjs'] },
  'crates.io': {
    names: ['crates.io: Rust Package Registry', 'crates.io'],
    shells: ['crates.io: rust package registry', 'rust package registry'],
  },
  'rubygems.org': {
    names: ['RubyGems.org', 'your community gem host', 'RubyGems.org | your community gem host'],
  },
  'packagist.org': { names: ['Packagist', 'Packagist.org'] },
  'go.dev': { names: ['Go Packages', 'The Go Programming Language', 'The Go Blog'] },
  'python.org': { names: ['Python.org', 'Python documentation', 'Python Documentation'] },
  'hub.docker.com': { names: ['Docker Hub', 'Docker Image'] },
  'developer.apple.com': { names: ['Apple Developer', 'Apple Developer Documentation'] },
  'microsoft.com': {
    names: ['Microsoft Learn', 'Microsoft Docs', 'Microsoft', 'Microsoft Research'],
  },
  'amazon.com': { names: ['Amazon', 'Amazon.com'], start: /^Amazon\.com\s*:\s+/ },
  'aws.amazon.com': {
    names: ['AWS', 'Amazon Web Services', 'AWS Blog', 'Amazon Web Services (AWS)'],
  },
  'cloud.google.com': {
    names: ['Google Cloud', 'Google Cloud Blog', 'Google Cloud Documentation'],
  },
  'developers.google.com': { names: ['Google for Developers', 'Google Developers'] },
  'developer.chrome.com': { names: ['Chrome for Developers', 'Chrome Developers'] },
  'developer.android.com': { names: ['Android Developers'] },
  'web.dev': { names: ['web.dev'] },
  'kernel.org': { names: ['The Linux Kernel documentation', 'The Linux Kernel Archives'] },
  'stackoverflow.com': { names: ['Stack Overflow', 'Stack Overflow Blog'] },
  'stackexchange.com': stackExchange,
  'superuser.com': { names: ['Super User'] },
  'serverfault.com': { names: ['Server Fault'] },
  'askubuntu.com': { names: ['Ask Ubuntu'] },
  'mathoverflow.net': { names: ['MathOverflow'] },

  // Talk, video and posts.
  'news.ycombinator.com': { names: ['Hacker News'] },
  'lobste.rs': { names: ['Lobsters'] },
  'lwn.net': { names: ['LWN.net', 'LWN'] },
  'reddit.com': {
    names: ['Reddit', 'reddit.com'],
    end: /\s:\s(?:r\/)?\w{2,21}$/,
    shells: ['reddit - dive into anything', 'reddit - the heart of the internet', 'reddit'],
  },
  'x.com': {
    names: ['X', 'Twitter'],
    start: unreadCount,
    end: /\s\/\s(?:X|Twitter)$/,
    shells: ['x', 'profile'],
  },
  'twitter.com': { names: ['X', 'Twitter'], start: unreadCount, end: /\s\/\s(?:X|Twitter)$/ },
  'bsky.app': { names: ['Bluesky', 'Bluesky Social'] },
  'youtube.com': { names: ['YouTube'], start: unreadCount, shells: ['youtube', '- youtube'] },
  'youtu.be': { names: ['YouTube'] },
  'vimeo.com': { names: ['Vimeo'], end: /\son Vimeo$/ },
  'soundcloud.com': { names: ['SoundCloud'] },
  'spotify.com': { names: ['Spotify'], shells: ['spotify – web player', 'spotify - web player'] },
  'podcasts.apple.com': { names: ['Apple Podcasts'], end: /\s[-–]\sApple Podcasts$/ },
  'ted.com': { names: ['TED', 'TED Talk', 'TED Talks'] },
  'medium.com': {
    names: ['Medium'],
    end: /\s\|\sby\s[^|]{1,80}(?:\s\|\s[^|]{1,80})?$/,
    shells: ['medium – where good ideas find you', 'medium: read and write stories'],
  },
  'substack.com': { names: ['Substack'], end: /\s[-–—]\sby\s[^|]{1,80}$/ },
  'linkedin.com': {
    names: ['LinkedIn'],
    shells: ['linkedin: log in or sign up', 'linkedin login, sign in', 'join linkedin'],
  },
  'facebook.com': { names: ['Facebook'], shells: ['facebook - log in or sign up'] },
  'instagram.com': { names: ['Instagram'] },
  'notion.site': {
    names: ['Notion'],
    shells: [
      'notion',
      'notion – the all-in-one workspace for your notes, tasks, wikis, and databases',
      'the all-in-one workspace for your notes, tasks, wikis, and databases',
    ],
  },
  'notion.so': { names: ['Notion'] },
  'docs.google.com': { names: ['Google Docs', 'Google Sheets', 'Google Slides', 'Google Forms'] },
  'drive.google.com': { names: ['Google Drive'] },
  'play.google.com': { names: ['Apps on Google Play', 'Google Play'] },
  'apps.apple.com': { names: ['App Store'], end: /\son the (?:Mac )?App Store$/ },
  'imdb.com': { names: ['IMDb'] },
  'speakerdeck.com': { names: ['Speaker Deck'] },
  'dev.to': { names: ['DEV Community', 'DEV'] },

  // Newspapers and magazines.
  'nytimes.com': { names: ['The New York Times', 'NYTimes.com', 'NYT'] },
  'wsj.com': { names: ['WSJ', 'The Wall Street Journal'] },
  'ft.com': { names: ['Financial Times', 'FT'] },
  'bbc.co.uk': { names: ['BBC', 'BBC News'] },
  'bbc.com': { names: ['BBC', 'BBC News'] },
  'latimes.com': { names: ['Los Angeles Times'] },
  'sfchronicle.com': { names: ['San Francisco Chronicle'] },
  'smh.com.au': { names: ['The Sydney Morning Herald'] },
  'scmp.com': { names: ['South China Morning Post'] },
  'economist.com': { names: ['The Economist'] },
  'technologyreview.com': { names: ['MIT Technology Review'] },
  'hbr.org': { names: ['HBR', 'Harvard Business Review'] },
  'zeit.de': { names: ['DIE ZEIT', 'ZEIT ONLINE'] },
  'spiegel.de': { names: ['DER SPIEGEL', 'SPIEGEL ONLINE'] },
  'sueddeutsche.de': { names: ['Süddeutsche.de', 'SZ.de', 'Süddeutsche Zeitung', 'SZ'] },
  'faz.net': { names: ['FAZ', 'FAZ.NET', 'Frankfurter Allgemeine'] },
  'nzz.ch': { names: ['NZZ', 'Neue Zürcher Zeitung'] },
  'heise.de': { names: ['heise online', 'c’t Magazin', "c't Magazin"] },
  'lemonde.fr': { names: ['Le Monde', 'Le Monde.fr'] },
  'elpais.com': { names: ['EL PAÍS'] },
  'corriere.it': { names: ['Corriere.it', 'Corriere della Sera'] },
  'nikkei.com': { names: ['日本経済新聞', '日経'] },
  'asahi.com': { names: ['朝日新聞', '朝日新聞デジタル'] },

  // East Asia.
  'zhihu.com': { names: ['知乎', '知乎专栏'] },
  'juejin.cn': { names: ['掘金', '稀土掘金'] },
  'csdn.net': { names: ['CSDN博客', 'CSDN', 'CSDN文库'] },
  'cnblogs.com': { names: ['博客园'] },
  'jianshu.com': { names: ['简书'] },
  'segmentfault.com': { names: ['SegmentFault 思否', '思否', 'SegmentFault'] },
  'bilibili.com': { names: ['哔哩哔哩', 'bilibili', '哔哩哔哩_bilibili'] },
  'oschina.net': { names: ['开源中国', 'OSCHINA', 'OSCHINA - 中文开源技术交流社区'] },
  'infoq.cn': { names: ['InfoQ', 'InfoQ 写作社区', 'InfoQ精选文章'] },
  'sspai.com': { names: ['少数派'] },
  '36kr.com': { names: ['36氪', '36Kr'] },
  'douban.com': { names: ['豆瓣', '豆瓣电影', '豆瓣读书'] },
  'qq.com': { names: ['腾讯网', '腾讯新闻', '微信公众平台', '腾讯云开发者社区'] },
  'sina.com.cn': { names: ['新浪网', '新浪科技'] },
  'qiita.com': { names: ['Qiita'] },
  'zenn.dev': { names: ['Zenn'] },
  'note.com': { names: ['note'] },
  'hatena.ne.jp': { names: ['はてなブックマーク'] },
  'naver.com': { names: ['네이버', '네이버 블로그', '네이버블로그', 'NAVER D2', '네이버 뉴스'] },
  'brunch.co.kr': { names: ['브런치', '브런치스토리'] },
  'velog.io': { names: ['velog'] },
  'tistory.com': { names: ['티스토리'] },

  // Russia.
  'habr.com': { names: ['Хабр', 'Habr'], end: /\s\/\sХабр$/ },
  'vc.ru': { names: ['vc.ru'] },
};

/** What is known of the site of an address; undefined for most. */
export function knownSite(hostname: string): KnownSite | undefined {
  const labels = hostname.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const domain = labels.slice(at).join('.');
    if (Object.hasOwn(sites, domain)) return sites[domain];
  }
  return undefined;
}
