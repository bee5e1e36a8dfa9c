(function () {
  'use strict';
  function go(path) { location.replace(path + location.search); }
  function percent(text) { try { return decodeURIComponent(text); } catch (e) { return text; } }
  function base64(text) {
    var plain = text.replace(/-/g, '+').replace(/_/g, '/').replace(/\s/g, '').replace(/=+$/, '');
    try { return atob(plain); } catch (e) { return null; }
  }
  function ticket(text) {
    try {
      var told = JSON.parse(text);
      if (/^[1-9]\d{0,9}$/.test(told.id) && /^([0-9a-f]{4}|[0-9a-f]{64})$/i.test(told.authKey)) return told;
    } catch (e) { /* not yet */ }
    return null;
  }
  // Mail programs and browsers encode what they pass on, some of them twice.
  function read(text) {
    for (var turn = 0; turn < 5; turn += 1) {
      text = percent(text);
      var told = ticket(text);
      if (told) return told;
      var inner = base64(text);
      if (inner !== null) text = inner;
    }
    return ticket(text);
  }
  function open() {
    var route = location.hash.slice(1);
    if (!route) return;
    if (/^%/.test(route)) route = percent(route);
    route = route.replace(/^\//, '');
    var service = /^services\/(\d{1,10})(?:\/locations\/(\d{1,10}))?\/?(?:\?.*)?$/.exec(route);
    if (service) return go('/t/s/' + service[1] + (service[2] ? '/l/' + service[2] : ''));
    var appointment = /^appointment\/(confirm\/)?([^?]+)/.exec(route);
    var told = appointment && read(appointment[2]);
    if (!told) { document.getElementById('broken').hidden = false; return; }
    var act = appointment[1] ? '/c' : told.action === 'cancel' ? '/x' : '';
    go('/t/' + told.id + '/' + told.authKey.toLowerCase() + act);
  }
  window.addEventListener('hashchange', open);
  open();
})();
