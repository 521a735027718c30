/** The files of examples/workflows that `copydesk init --workflows` writes; `npm run generate`. */
export const workflows = [
  {
    path: '.github/workflows/copydesk.yml',
    text: `name: Copydesk

# \`pull_request_target\` gives a token that may comment on pull requests from forks as well. It is safe as long as nothing of
# the pull request is run: this job checks nothing out, Copydesk reads the changed pages through the API as text, and takes
# its configuration from the base branch. Add no step that checks out or runs the head.
on:
  pull_request_target: # zizmor: ignore[dangerous-triggers] nothing of the head is checked out or run

permissions: {}

concurrency:
  group: copydesk-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  review:
    name: Review
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the pages and the configuration
      pull-requests: write # to write the review
    steps:
      # The tag moves with each release of version 1. To run exactly what you have read, write a release's full commit SHA
      # in its place, with the version as a comment; Dependabot keeps both up to date.
      - uses: copydesk/copydesk@v1
`,
  },
  {
    path: '.github/workflows/copydesk-nightly.yml',
    text: `name: Copydesk, nightly

# A file of its own: after 60 idle days GitHub switches off the schedules of a public repository, and with a schedule the whole
# file that it stands in. At an odd minute: at the full hour, runs are delayed and some are dropped.
on:
  schedule:
    - cron: 23 3 * * *
  workflow_dispatch:
  issues: # a box that is ticked in the issue is answered at once
    types: [edited, closed, reopened]

permissions: {}

# Boxes need not wait for a night to end.
concurrency:
  group: copydesk-nightly-\${{ github.event_name == 'issues' && 'issue' || 'night' }}
  cancel-in-progress: false

jobs:
  nightly:
    name: Nightly
    # Of all issues the one that Copydesk wrote. With another token, this is the name of its account.
    if: github.event_name != 'issues' || github.event.issue.user.login == 'github-actions[bot]'
    runs-on: ubuntu-latest
    timeout-minutes: 90
    permissions:
      contents: write # to keep what is known of the links on the branch copydesk/state, and to commit fixes
      issues: write # to write the issue
      pull-requests: write # to open the pull request with fixes; leave it out without \`fix: safe\`
    steps:
      # The tag moves with each release of version 1. To run exactly what you have read, write a release's full commit SHA
      # in its place, with the version as a comment; Dependabot keeps both up to date.
      - uses: copydesk/copydesk@v1
        with:
          mode: nightly
          fix: 'off' # or \`safe\`: a pull request with fixes that are proven to change nothing else
`,
  },
] as const;
