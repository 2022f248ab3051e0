// The zones of the browser twin and of the tests, as Rust knows them.
import type { ZoneOffsets } from '$bindings/ZoneOffsets';
import sample from '$bindings/sample-zones.json';

export const zones = sample as unknown as ZoneOffsets[];
