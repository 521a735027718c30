import { json, notFound, pageOf } from '../answers.ts';
import type { ChangedFile } from '../changed-files.ts';
import { fullName } from '../emulator.ts';
import type { Route } from './route.ts';

/** The most files that a comparison lists, and that a pull request does (docs.github.com/rest). */
const compareLimit = 300;
const filesLimit = 3000;

export const changeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/compare/{range}',
    async answer({ state, url, parts }) {
      const path = `/repos/${fullName}/compare/${parts.range}${url.search}`;
      const answer = await state.emulator.ask({ method: 'GET', path });
      const [base = '', head = ''] = decodeURIComponent(parts.range ?? '').split('...');
      const mergeBase = answer.status === 200 && (await state.mergeBase(base, head));
      if (!mergeBase) return answer;
      const page = Number(url.searchParams.get('page') ?? 1);
      const files = page > 1 ? [] : await state.listChanges(mergeBase, head);
      const comparison = JSON.parse(answer.body.toString()) as object;
      return json(
        200,
        { ...comparison, files: files.slice(0, compareLimit).map(listed(state.url, head)) },
        answer.headers,
      );
    },
  },
  {
    method: 'GET',
    path: '/pulls/{number}/files',
    async answer({ state, url, parts }) {
      const pull = state.pulls.find(Number(parts.number));
      if (!pull) return notFound;
      const files = (await state.filesOf(pull)).slice(0, filesLimit);
      return pageOf(files, url, listed(state.url, pull.heads.at(-1) ?? ''));
    },
  },
];

function listed(url: string, commit: string) {
  return (file: ChangedFile) => {
    const path = file.filename.split('/').map(encodeURIComponent).join('/');
    return {
      ...file,
      blob_url: `${url}/${fullName}/blob/${commit}/${path}`,
      raw_url: `${url}/${fullName}/raw/${commit}/${path}`,
      contents_url: `${url}/repos/${fullName}/contents/${path}?ref=${commit}`,
    };
  };
}
