/* Speaks SCORM 1.2 with the platform that shows the package; without one everything works but is not kept. */
(function (netral) {
  "use strict";

  const MOST_PARENTS = 12;

  function search(from) {
    let at = from;
    for (let n = 0; at && n < MOST_PARENTS; n++) {
      try {
        if (at.API) {
          return at.API;
        }
      } catch (notOurs) {
        return null; // a parent of another origin
      }
      if (at.parent === at) {
        return null;
      }
      at = at.parent;
    }
    return null;
  }

  const api = search(window) || (window.opener ? search(window.opener) : null);
  const began = Date.now();
  let open = api !== null && String(api.LMSInitialize("")) === "true";

  /** HHHH:MM:SS, as SCORM 1.2 writes spans of time. */
  function span(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    const two = (number) => String(number).padStart(2, "0");
    return String(Math.floor(seconds / 3600)).padStart(4, "0") + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }

  netral.lms = {
    connected: () => open,
    get: (element) => (open ? String(api.LMSGetValue(element)) : ""),
    set: (element, value) => open && String(api.LMSSetValue(element, String(value))) === "true",
    commit: () => open && String(api.LMSCommit("")) === "true",
    finish: () => {
      if (open) {
        netral.lms.set("cmi.core.session_time", span(Date.now() - began));
        api.LMSCommit("");
        api.LMSFinish("");
        open = false;
      }
    },
  };
})((window.Netral = window.Netral || {}));
