import { describe, expect, it } from 'vitest';
import { landing } from '../../../src/links/sites/landing.ts';
import { answer, onlyRequest, readOne } from './answers.ts';

const paper = 'https://openreview.net/pdf?id=YicbFdNTTy';

describe('a PDF', () => {
  it.each([
    [paper, 'https://openreview.net/forum?id=YicbFdNTTy'],
    [
      'https://openreview.net/pdf?x=1&id=YicbFdNTTy&name=y',
      'https://openreview.net/forum?id=YicbFdNTTy',
    ],
    ['https://aclanthology.org/N19-1423.pdf', 'https://aclanthology.org/N19-1423/'],
    [
      'http://aclanthology.org/2020.acl-main.703v2.pdf',
      'https://aclanthology.org/2020.acl-main.703/',
    ],
    [
      'https://proceedings.mlr.press/v139/radford21a/radford21a.pdf',
      'https://proceedings.mlr.press/v139/radford21a.html',
    ],
    [
      'https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
      'https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html',
    ],
    [
      'https://openaccess.thecvf.com/content/ICCV2021/papers/Liu_Swin_ICCV_2021_paper.pdf',
      'https://openaccess.thecvf.com/content/ICCV2021/html/Liu_Swin_ICCV_2021_paper.html',
    ],
    [
      'https://papers.nips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf',
      'https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
    ],
    [
      'https://proceedings.neurips.cc/paper_files/paper/2022/file/9d5609613524ecf4f15af0f7b31abca4-Paper-Conference.pdf',
      'https://proceedings.neurips.cc/paper_files/paper/2022/hash/9d5609613524ecf4f15af0f7b31abca4-Abstract-Conference.html',
    ],
    [
      'https://www.biorxiv.org/content/10.1101/2021.10.04.463034v2.full.pdf',
      'https://www.biorxiv.org/content/10.1101/2021.10.04.463034v2',
    ],
    [
      'https://www.jmlr.org/papers/volume3/bengio03a/bengio03a.pdf',
      'https://www.jmlr.org/papers/v3/bengio03a.html',
    ],
  ])('has a page: %s', (pdf, page) => {
    expect(landing.matches(pdf)).toBe(true);
    expect(onlyRequest(landing, pdf)).toMatchObject({
      request: { url: page, method: 'GET' },
      urls: [pdf],
    });
  });

  it.each([
    'https://openreview.net/forum?id=YicbFdNTTy',
    'https://aclanthology.org/',
    'https://example.com/a.pdf',
    'https://proceedings.mlr.press/v139/radford21a/other.pdf',
    'https://openreview.net.example.com/pdf?id=1',
    'mailto:a@b.c',
    `https://aclanthology.org/${'a'.repeat(600)}.pdf`,
  ])('has none that is known: %s', (url) => {
    expect(landing.matches(url)).toBe(false);
  });

  it('is told its title by its page, but not that it is there', () => {
    const headers = { 'content-type': 'text/html' };
    const page = answer(
      '<meta name="citation_title" content="An Image is Worth 16x16 Words"><meta name=citation_date content=2020/10/22><title>x</title>',
      { headers },
    );
    expect(readOne(landing, paper, page)).toEqual({
      title: 'An Image is Worth 16x16 Words',
      published: '2020-10-22',
    });
    expect(landing.proves).toBe(false);
    expect(readOne(landing, paper, { ...page, status: 403 })).toBe('unknown');
    expect(readOne(landing, paper, answer('<p>nothing', { headers }))).toBe('unknown');
  });
});
