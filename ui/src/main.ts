import '@fontsource-variable/inter/opsz.css';
import './style/tokens.css';
import './style/base.css';
import './style/control.css';
import './style/timeline.css';
import './style/today.css';
import './style/top.css';
import './style/print.css';
import { mount } from 'svelte';
import Root from '$app/Root.svelte';
import { ipc } from '$ipc';
import { begin, live } from '$page/store.svelte';
import { fetchLater } from '$page/later.svelte';
import { followHash, openRoute, parseHash, route } from '$page/route.svelte';
import { beginTextSize } from '$text/text-size.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the app');

beginTextSize();
// Text is measured once, so the font has to be there before the first paint.
const letters = document.fonts.load('1em "Inter Variable"').catch(() => []);
await Promise.all([begin(), letters]);
followHash();
if (live.startup.route) openRoute(live.startup.route);
// A session that was begun continues, whatever closed the window.
else if (live.today?.guided) location.hash = '#session';
// A window that opens on something else than Today waits for that, rather than be empty.
if (parseHash(location.hash).view !== 'today' || route.log || live.today?.first_start)
  await fetchLater();
// The window appears while its first frame is drawn.
void ipc.ready().catch(() => undefined);
mount(Root, { target });
