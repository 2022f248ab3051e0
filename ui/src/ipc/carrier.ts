// The only file that touches Tauri.
import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

/** Carries commands to the shell or its browser twin, and events back. */
export interface Carrier {
  invoke(command: string, values?: Record<string, unknown>): Promise<unknown>;
  listen(event: string, handler: (payload: unknown) => void): Promise<() => void>;
}

export const inTauri = isTauri;

export const tauri: Carrier = {
  invoke,
  listen: (event, handler) => listen(event, ({ payload }) => handler(payload)),
};
