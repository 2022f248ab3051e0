/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module 'virtual:guides' {
  export const shelves: Record<
    string,
    () => Promise<{
      default: import('$features/guides/guides').Guide[];
      sources: Record<string, import('$features/guides/guides').Source>;
      searchWords: import('$features/guides/guides').SearchWords;
    }>
  >;
}

declare module 'virtual:stations' {
  /** Where each tool that suits a muscle is used on it, by oneself; the first choice first. */
  export const stations: Record<
    import('$bindings/MuscleGroup').MuscleGroup,
    [import('$bindings/Tool').Tool, import('$bindings/Station').Station][]
  >;
}

declare module 'virtual:texts' {
  type Texts = Record<string, () => Promise<{ default: string }>>;
  export const texts: Texts;
  export const guideTexts: Texts;
  export const trialTexts: Texts;
  export const importTexts: Texts;
  export const weekTexts: Texts;
  /** What is said when none of them can be loaded. */
  export const builtIn: Record<string, string>;
}
