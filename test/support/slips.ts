export { issueSlips, meetingSlips } from './slips/issue-slips.ts';
export { listSlips } from './slips/list-slips.ts';
export { pageSlips, slipPage } from './slips/page-slips.ts';
export type { Slip } from './slips/slip.ts';
