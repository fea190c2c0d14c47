/* What is fresh on an old page: the live head of the News Line, and live fragments. Once, on load; pages work without. */
(function () {
  "use strict";
  function put(address, place) {
    return fetch(address, { credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(function (html) { if (html.trim()) { place(html); } })
      .catch(function () { /* What is baked stays. */ });
  }
  document.querySelectorAll("[data-line-head]").forEach(function (line) {
    put(line.dataset.lineHead, function (html) {
      line.querySelectorAll(".line-day, ol").forEach(function (old) { old.remove(); });
      line.querySelector("h2").insertAdjacentHTML("afterend", html);
    });
  });
  document.querySelectorAll("[data-live]").forEach(function (element) {
    put(element.dataset.live, function (html) { element.innerHTML = html; });
  });
})();
