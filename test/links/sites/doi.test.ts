import { describe, expect, it } from 'vitest';
import { doi } from '../../../src/links/sites/doi.ts';
import { answer, onlyRequest, readOne } from './answers.ts';

const alphafold = 'https://doi.org/10.1038/s41586-021-03819-2';

describe('a DOI', () => {
  it('is asked for its record at doi.org, whatever leads there', () => {
    for (const url of [
      alphafold,
      'http://dx.doi.org/10.1038/s41586-021-03819-2',
      'https://www.doi.org/10.1038/s41586-021-03819-2?x#y',
    ]) {
      expect(doi.matches(url)).toBe(true);
      expect(onlyRequest(doi, url)).toMatchObject({
        request: {
          url: alphafold,
          method: 'GET',
          headers: { accept: 'application/vnd.citationstyles.csl+json' },
        },
        follow: true,
      });
    }
    expect(
      onlyRequest(doi, 'https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-X').request.url,
    ).toBe('https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-X');
  });

  it.each([
    'https://doi.org/',
    'https://doi.org/10.1038',
    'https://doi.org/abc/def',
    'https://doi.org:8443/10.1038/x',
    'https://doi.org.example.com/10.1038/x',
    'https://www.nature.com/articles/s41586-021-03819-2',
  ])('is not %s', (url) => {
    expect(doi.matches(url)).toBe(false);
  });

  it('tells title, journal, day and language', () => {
    const record = {
      title:
        'Highly accurate <i>protein</i> structure prediction with H<sub class="x">2</sub>O &amp; AlphaFold',
      'container-title': ['Nature'],
      issued: { 'date-parts': [[2021, 7, 15]] },
      language: 'en',
    };
    expect(readOne(doi, alphafold, answer(record))).toEqual({
      title: 'Highly accurate protein structure prediction with H2O & AlphaFold',
      siteName: 'Nature',
      published: '2021-07-15',
      language: 'en',
    });
  });

  it.each([
    [{ 'date-parts': [[2021, 7]] }],
    [{ 'date-parts': [[2021, 13, 1]] }],
    [{ 'date-parts': [[null, 'x', {}]] }],
    [{ 'date-parts': 2021 }],
    ['2021'],
  ])('tells no day from %j', (issued) => {
    expect(readOne(doi, alphafold, answer({ title: ['A title'], issued }))).toEqual({
      title: 'A title',
    });
  });

  it.each([
    answer({ title: '' }),
    answer({}),
    answer({ title: [] }),
    answer('no json'),
    answer('', { status: 204 }),
    answer({ title: 'x' }, { status: 404 }),
    answer('<html>', { status: 406 }),
  ])('says nothing otherwise: %#', (response) => {
    expect(readOne(doi, alphafold, response)).toBe('unknown');
  });
});
