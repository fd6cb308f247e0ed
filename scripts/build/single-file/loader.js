// Inlined as it is into the page that is one file. ES5, so that an old browser can say that it is too old.
(function () {
  "use strict";

  function unpack(element) {
    var packed = atob(element.textContent);
    var bytes = new Uint8Array(packed.length);
    for (var at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
    element.remove();
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).json();
  }

  function script(text) {
    return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  }

  /** The name of a file at the end of an address. */
  function nameOf(address) {
    return address.slice(address.lastIndexOf("/") + 1);
  }

  /** A worker cannot import from the blobs of a page from disk: all that it may ask for comes before it. */
  function workerScript(worker, texts) {
    return worker.scripts
      .map(function (name) {
        return "(function () {" + texts[name] + "\n})();\n";
      })
      .join("");
  }

  function start(pack) {
    var addresses = {};
    Object.keys(pack.scripts).forEach(function (name) {
      addresses[name] = script(pack.scripts[name]);
    });
    pack.workers.forEach(function (worker) {
      addresses[worker.name] = script(workerScript(worker, pack.scripts));
    });
    Object.keys(pack.styles).forEach(function (name) {
      var style = document.createElement("style");
      // By this mark webpack knows that the style sheet is there.
      style.setAttribute("data-href", name);
      style.textContent = pack.styles[name];
      document.head.appendChild(style);
    });
    // As a chunk that came first: webpack gives it its `require`, which is told here where the other chunks are.
    self[pack.chunks] = [
      [
        ["loader"],
        {},
        function (require) {
          var fileName = require.u;
          require.p = "";
          require.u = function (id) {
            return addresses[nameOf(fileName(id))];
          };
        },
      ],
    ];
    pack.first.forEach(function (name) {
      var element = document.createElement("script");
      element.async = false;
      element.src = addresses[name];
      document.head.appendChild(element);
    });
  }

  /** As new as Chromium 100, as in the gate of the other pages. */
  function isModern() {
    return typeof self.AbortSignal === "function" && "throwIfAborted" in self.AbortSignal.prototype;
  }

  function say(name) {
    var root = document.getElementById("root");
    root.textContent = root.getAttribute(name);
  }

  function fail(error) {
    say("data-failed");
    throw error;
  }

  // What was packed stands below, and may have been cut off on its way.
  document.addEventListener("DOMContentLoaded", function () {
    if (!isModern()) return say("data-old");
    try {
      unpack(document.getElementById("pack")).then(start).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
})();
