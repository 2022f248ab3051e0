/** What is asked before a session begins, in this order; `session-ask-*` says each. */
export const ASKED = ['ill', 'drugs', 'injury', 'leg', 'travel', 'numb'] as const;

export type Asked = (typeof ASKED)[number];
