// Whether the user wants no invitation to a trial. No data of the journal: the page remembers it for this
// computer.
const KEY = 'trial-not-for-me';

function known(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // A page without storage invites again, and that is all.
    return false;
  }
}

export const invitation = $state({ declined: known() });

export function decline(): void {
  invitation.declined = true;
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    return;
  }
}
