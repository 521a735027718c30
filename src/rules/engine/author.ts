/**
 * How the author of a change is associated with the repository, as GitHub says:
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
export const authorAssociations = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
  'CONTRIBUTOR',
  'FIRST_TIME_CONTRIBUTOR',
  'FIRST_TIMER',
  'MANNEQUIN',
  'NONE',
] as const;
/** One of {@link authorAssociations}. */
export type AuthorAssociation = (typeof authorAssociations)[number];
