import { describe, expect, it } from 'vitest';
import { infer } from '../../src/inference/infer.ts';
import { createSource } from '../../src/text/source.ts';

/** Real papers, as title and address. */
const papers = [
  ['Attention Is All You Need', 'https://arxiv.org/abs/1706.03762'],
  ['Deep Residual Learning for Image Recognition', 'https://arxiv.org/abs/1512.03385'],
  ['Adam: A Method for Stochastic Optimization', 'https://arxiv.org/abs/1412.6980'],
  ['Generative Adversarial Networks', 'https://arxiv.org/abs/1406.2661'],
  ['Language Models are Few-Shot Learners', 'https://arxiv.org/abs/2005.14165'],
  ['Denoising Diffusion Probabilistic Models', 'https://arxiv.org/abs/2006.11239'],
  ['Playing Atari with Deep Reinforcement Learning', 'https://arxiv.org/abs/1312.5602'],
  ['Distilling the Knowledge in a Neural Network', 'https://arxiv.org/abs/1503.02531'],
] as const;

type Write = (title: string, url: string, at: number) => string;

/** What is inferred from a page of so written entries. */
function inferred(write: Write, head = '# Papers\n\n', between = '\n') {
  const entries = papers.map(([title, url], at) => write(title, url, at));
  const page = createSource('README.md', `${head}${entries.join(between)}\n`);
  return infer([page], ['README.md']).digests[0]?.written;
}

describe('the template of entries is found where they are', () => {
  it.each<[string, string | string[], Write, string?, string?]>([
    ['list items', '- [{title}]({url})', (title, url) => `- [${title}](${url})`],
    [
      'list items with a text behind the link',
      '* [{title}]({url}){" - "description?}',
      (title, url, at) => `* [${title}](${url})${at % 3 === 0 ? '' : ' - A paper worth its time.'}`,
    ],
    ['emphasised links', '- **[{title}]({url})**', (title, url) => `- **[${title}](${url})**`],
    [
      'numbered paragraphs',
      '{number}、[{title}]({url}){"（"description"）"?}',
      (title, url, at) => `${at + 1}、[${title}](${url})${at % 2 ? '（English）' : ''}`,
      '# 论文\n\n',
      '\n\n',
    ],
    [
      'titles with bare addresses',
      '1. {title} {url}',
      (title, url, at) => `${at + 1}. ${title} ${url}`,
    ],
    [
      'titles beside links with the name of the source',
      '- {title} ([{source}]({url}))',
      (title, url, at) => `- ${title} ([${['arXiv', 'preprint', 'PDF'][at % 3]}](${url}))`,
    ],
    [
      'table rows whose links have one label',
      '| {number}) **{title}**{" - "text?} | [Paper]({url}){", "extra*} |',
      (title, url, at) =>
        `| ${at + 1}) **${title}** - It was read by many. | [Paper](${url})${at % 2 ? `, [Code](https://github.com/${at})` : ''} |`,
      '| Paper | Links |\n|---|---|\n',
    ],
    [
      'table rows with a date',
      '| {date:YYYY-MM-DD} | [{title}]({url}) | {text?} |',
      (title, url, at) =>
        `| 2024-05-0${at + 1} | [${title}](${url}) | ${'Read it twice '.repeat(at)} |`,
      '| Day | Paper | Notes |\n|---|---|---|\n',
    ],
    [
      'items that end with a date',
      '1. [{title}]({url}) - {date:Do MMMM YYYY}',
      (title, url, at) => `${at + 1}. [${title}](${url}) - ${at + 4}th May 2024`,
    ],
  ])('as %s', (_, entry, write, head, between) => {
    expect(inferred(write, head, between)?.entry).toEqual(entry);
  });

  it('in two ways side by side, each template with its share', () => {
    const written = inferred((title, url, at) =>
      at < 5 ? `### [${title}](${url})\n` : `${at === 5 ? '## More\n\n' : ''}- [${title}](${url})`,
    );
    expect(written?.entry).toEqual(['### [{title}]({url})', '- [{title}]({url})']);
  });

  it('with all separators where none is the habit', () => {
    const written = inferred(
      (title, url, at) => `- [${title}](${url})${[' - ', ': ', ', '][at % 3]}A paper`,
    );
    expect(written?.entry).toBe('- [{title}]({url}){" - " | ": " | ", "description?}');
  });

  it('with the one separator that is the habit, so that others are findings', () => {
    const written = inferred(
      (title, url, at) => `- [${title}](${url})${at === 3 ? ': ' : ' - '}A paper`,
    );
    expect(written?.entry).toBe('- [{title}]({url}){" - "description?}');
  });
});

describe('a section that comes again in each issue', () => {
  it('is found below a line in bold, which is said to stand for a heading', () => {
    const issues = papers
      .slice(0, 6)
      .map(([title, url], at) =>
        createSource(
          `issues/${at + 1}.md`,
          `**Papers**\n\n- [${title}](${url})\n- [Notes ${at}](https://arxiv.org/help/${at})\n\n**Thanks to**\n\n- [arXiv](https://arxiv.org/)\n- [Crossref](https://www.crossref.org/)\n`,
        ),
      );
    const { digests } = infer(
      issues,
      issues.map(({ path }) => path),
    );
    expect(digests.map(({ written: { section, sections } }) => ({ section, sections }))).toEqual([
      { section: '**{text}**', sections: { except: ['Thanks to'] } },
      { section: '**{text}**', sections: { only: ['Thanks to'] } },
    ]);
  });
});
