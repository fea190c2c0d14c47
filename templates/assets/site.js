/* What a page does beyond being read: the News Line goes on, breaking news arrives and ends, links are shared, tables
   sorted. Every page is whole without it. */
(function () {
  "use strict";
  var MINUTE = 60000;
  var live = document.getElementById("live");
  var all = function (root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); };

  function button(text, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  /* Fragments of the site's own theme. */
  all(document, "[data-live]").forEach(function (place) {
    fetch(place.dataset.live).then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(function (html) { if (html.trim()) { place.innerHTML = html; } })
      .catch(function () { /* What is baked stays. */ });
  });

  /* Breaking news ends in time, also where nobody makes the page anew. */
  function end(root) {
    all(root, "[data-until]").forEach(function (each) {
      var left = Date.parse(each.dataset.until) - Date.now();
      function over() {
        var kicker = each.closest(".kicker");
        if (each.tagName === "LI") { each.classList.remove("is-breaking"); } else { each.remove(); }
        if (kicker && !kicker.textContent.trim()) { kicker.remove(); }
      }
      if (left <= 0) { over(); } else if (left < 1e9) { setTimeout(over, left); }
    });
  }
  end(document);

  /* The News Line. Readers who save data, or pause it, keep what they have. */
  function newsLine() {
    var line = document.querySelector(".line");
    var said = live.querySelector("[role=status]");
    var onItsPage = document.body.classList.contains("is-line");
    var asked = 0, seen = 0, wait = MINUTE, timer, paused = false, first = true;

    function newest(root) {
      var time = root.querySelector("li time");
      return time ? Date.parse(time.dateTime) : 0;
    }

    function banner(fresh) {
      all(document, ".banner").forEach(function (old) { old.remove(); });
      if (!fresh) { return; }
      var story = fresh.querySelector("a").href;
      var lead = document.querySelector(".is-front .card-lead h2 a");
      /* What leads the page, or is it, stands in it once. */
      if (story === location.href.split("#")[0] || lead && lead.href === story) { return; }
      live.append(fresh);
      end(live);
    }

    function show(html) {
      var box = document.createElement("div");
      box.innerHTML = html;
      banner(box.querySelector(".banner"));
      var list = box.querySelector("ol");
      /* The first answer may come out of a cache, and be older than what the page has. */
      if (!line || !list || first && newest(list) < newest(line)) { return; }
      var shown = line.querySelector("ol");
      var known = all(line, "li a").map(function (link) { return link.href; });
      var fresh = all(list, "a").filter(function (link) { return known.indexOf(link.href) < 0; }).length;
      var news = live.dataset.new.replace("{count}", fresh);
      if (onItsPage) {
        /* Here are many more than the head has: the reader has them all anew. */
        all(line, ".line-new").forEach(function (old) { old.remove(); });
        if (fresh) {
          var again = button(news, function () { location.reload(); });
          again.className = "line-new";
          line.prepend(again);
        }
      } else if (!shown || list.innerHTML !== shown.innerHTML) {
        all(line, ".line-day, ol").forEach(function (old) { old.remove(); });
        line.querySelector("h2").after.apply(line.querySelector("h2"), all(box, ".line-day, ol"));
        end(line);
      }
      if (fresh && !first) { said.textContent = news; }
    }

    function ask() {
      clearTimeout(timer);
      /* Nothing moves under a reader's hands. */
      if (paused || document.hidden || !first && document.activeElement.closest(".line ol")) {
        timer = setTimeout(ask, MINUTE);
        return;
      }
      asked = Date.now();
      fetch(live.dataset.head, { cache: first ? "default" : "no-cache" })
        .then(function (answer) {
          if (!answer.ok) { throw answer.status; }
          var made = Date.parse(answer.headers.get("Last-Modified")) || seen;
          /* A cache may have an older one. */
          return made < seen ? "" : answer.text().then(function (html) { seen = made; return html; });
        })
        .then(function (html) {
          if (html) { show(html); first = false; }
          wait = MINUTE;
        })
        .catch(function () { wait = Math.min(2 * wait, 16 * MINUTE); })
        .then(function () { timer = setTimeout(ask, wait); });
    }

    if (line) {
      var pause = button(live.dataset.pause, function () {
        paused = !paused;
        pause.textContent = paused ? live.dataset.resume : live.dataset.pause;
        if (!paused) { ask(); }
      });
      pause.className = "line-pause";
      line.append(pause);
    }
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden && Date.now() - asked > wait) { ask(); }
    });
    /* The page itself comes first. */
    if (document.readyState === "complete") { ask(); } else { addEventListener("load", ask); }
  }
  if (live && !(navigator.connection || {}).saveData) { newsLine(); }

  /* Sharing through the telephone's own sheet, and the address to copy. */
  all(document, ".share").forEach(function (share) {
    var address = (document.querySelector("link[rel=canonical]") || location).href;
    var row = share.querySelector("ul");
    function add(made) {
      var item = document.createElement("li");
      item.append(made);
      row.append(item);
    }
    if (navigator.share) {
      add(button(share.dataset.share, function () {
        navigator.share({ title: document.title, url: address }).catch(function () { /* The reader thought better of it. */ });
      }));
    }
    if (navigator.clipboard) {
      var text = document.createElement("span");
      var icon = share.querySelector("template");
      var copy = button("", function () {
        navigator.clipboard.writeText(address).then(function () {
          say(share.dataset.copied);
          setTimeout(say, 5000, share.dataset.copy);
        }, function () { prompt(share.dataset.copy, address); });
      });
      var say = function (words) { text.textContent = words; };
      say(share.dataset.copy);
      copy.append(icon ? icon.content : "", text);
      copy.setAttribute("aria-live", "polite");
      add(copy);
    }
  });

  /* Tables: by a column, up or down. */
  function value(row, column) { return row.cells[column] ? row.cells[column].textContent.trim() : ""; }
  function number(text) { return text ? Number(text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\u2212/, "-").replace(",", ".")) : NaN; }
  function compare(a, b) {
    var x = number(a), y = number(b);
    return isNaN(x) || isNaN(y) ? a.localeCompare(b, document.documentElement.lang, { numeric: true }) : x - y;
  }
  all(document, ".is-sortable thead th").forEach(function (head) {
    var table = head.closest("table");
    var place = head.cellIndex;
    var by = button(head.textContent, function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      all(table, "th").forEach(function (each) { each.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      all(table, "tbody tr").sort(function (a, b) {
        return compare(value(a, place), value(b, place)) * (down ? -1 : 1);
      }).forEach(function (row) { row.parentNode.append(row); });
    });
    head.textContent = "";
    head.append(by);
  });
})();
