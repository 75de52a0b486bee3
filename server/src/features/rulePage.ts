/** The address of a rule's page: docs/rules/<id>.md where the project is published. */
export function rulePage(rule: string): string {
  return `${PAGES}${rule}.md`;
}

const PAGES = 'https://github.com/council-conclusions/council-conclusions/blob/main/docs/rules/';
