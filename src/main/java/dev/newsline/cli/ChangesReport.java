package dev.newsline.cli;

import dev.newsline.diag.DiagnosticText;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.output.Change;
import dev.newsline.output.Delta;
import java.nio.charset.StandardCharsets;

/** What has changed since an upload, for people and for programs. */
final class ChangesReport {
    private final Delta delta;
    private final String basePath;

    /** @param basePath what addresses of the site start with */
    ChangesReport(Delta delta, String basePath) {
        this.delta = delta;
        this.basePath = basePath;
    }

    /** A line for each file. */
    byte[] text() {
        StringBuilder out = new StringBuilder();
        for (Delta.Item each : delta.files()) {
            out.append(each.change().word()).append(' ').append(DiagnosticText.visible(each.path()));
            if (each.change() != Change.REMOVED) {
                out.append(' ').append(each.size());
            }
            out.append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] json() {
        JsonObject.Builder out = JsonObject.builder();
        if (delta.since() != null) {
            out.number("since", delta.since());
        }
        if (delta.build() != 0) {
            out.number("build", delta.build());
        }
        out.bool("known", delta.unknown() == null).text("reason", delta.unknown());
        for (Change change : Change.values()) {
            out.value(
                    change.word(),
                    new JsonValue.Array(
                            delta.of(change).stream().<JsonValue>map(this::json).toList()));
        }
        return out.build().encode();
    }

    private JsonObject json(Delta.Item item) {
        JsonObject.Builder out = JsonObject.builder().text("path", item.path()).text("address", address(item.path()));
        if (item.change() != Change.REMOVED) {
            out.number("size", item.size());
        }
        return out.build();
    }

    /** As readers know it. */
    private String address(String path) {
        boolean folder = path.equals("index.html") || path.endsWith("/index.html");
        return basePath + (folder ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    /** What a person is told beside the list. */
    static String summary(Delta delta) {
        String upTo = delta.build() == 0 ? "" : "Up to build " + delta.build() + ": ";
        if (delta.unknown() == null) {
            String done =
                    delta.files().isEmpty() ? "" : " After the upload: newsline changes --mark " + delta.build() + ".";
            return upTo + delta.of(Change.ADDED).size() + " added, "
                    + delta.of(Change.CHANGED).size() + " changed, "
                    + delta.of(Change.REMOVED).size() + " removed since build " + delta.since() + "." + done;
        }
        return upTo + "it is not known what changed since the last upload: " + delta.unknown() + ".\n"
                + "    Upload all " + delta.files().size()
                + " files, and remove what else lies on the server (rsync --delete does both). "
                + (delta.build() == 0
                        ? "The next build begins a record."
                        : "Then: newsline changes --mark " + delta.build() + ".");
    }
}
