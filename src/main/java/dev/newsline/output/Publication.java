package dev.newsline.output;

import dev.newsline.format.Json;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.format.MalformedJson;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What one build, or several in a row, changed in a site's folder: a file of JSON lines. The first says which build it is,
 * each further one names a file of the site, the last has a checksum.
 *
 * @param after the build before the first of those that are told here
 * @param build the last of them
 * @param at the instant as of which that one was made
 * @param marker the time stamp of the folder's own file once this has ended, in microseconds: by it the folder is known again
 * @param unknown why it is not known what changed before this build ended; null where {@code files} tells it
 * @param files by path, in the order in which they appear in the site
 */
record Publication(
        int after,
        int build,
        Instant at,
        long marker,
        @Nullable String unknown,
        Map<String, Touched> files) {
    /** @param size in bytes, as it was written; 0 of a file that was removed */
    record Touched(Change change, long size) {}

    /** One whose file cannot be read. */
    static Publication damaged(int build) {
        return new Publication(
                build - 1, build, Instant.EPOCH, 0, "the record of build " + build + " is damaged", Map.of());
    }

    /** What stands in a file, without the site's files; null where it is damaged. */
    static @Nullable Publication head(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first == null ? null : head(Json.read(first));
        } catch (MalformedJson | CharacterCodingException e) {
            return null;
        }
    }

    /** Reads a file; null where it is damaged. */
    static @Nullable Publication read(Path file) throws IOException {
        CRC32 sum = new CRC32();
        Map<String, Touched> files = new LinkedHashMap<>();
        Publication head = null;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonValue value = Json.read(line);
                String expected = text(value, "sum");
                if (expected != null) {
                    return head != null && expected.equals(Long.toHexString(sum.getValue())) ? head.with(files) : null;
                }
                sum.update((line + '\n').getBytes(StandardCharsets.UTF_8));
                if (head == null) {
                    head = head(value);
                } else {
                    add(value, files);
                }
            }
        } catch (MalformedJson | CharacterCodingException e) {
            return null;
        }
        return null;
    }

    /** Puts it into a file that others see only when it is whole and on the disk. */
    void write(Path file, Path fresh) throws IOException {
        CRC32 sum = new CRC32();
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            JsonObject head = JsonObject.builder()
                    .number("build", build)
                    .number("after", after)
                    .text("at", at.toString())
                    .number("marker", marker)
                    .text("unknown", unknown)
                    .build();
            line(head, sum, out);
            for (Map.Entry<String, Touched> each : files.entrySet()) {
                JsonObject.Builder line =
                        JsonObject.builder().text(each.getValue().change().word(), each.getKey());
                if (each.getValue().change() != Change.REMOVED) {
                    line.number("size", each.getValue().size());
                }
                line(line.build(), sum, out);
            }
            out.write(JsonObject.builder()
                    .text("sum", Long.toHexString(sum.getValue()))
                    .build()
                    .encode());
            out.flush();
            channel.force(true);
        }
        Disk.REAL.move(fresh, file);
    }

    /** Several in a row, in their order, as one. */
    static Publication joined(Collection<Publication> some) {
        Map<String, Touched> files = new LinkedHashMap<>();
        Publication first = null;
        Publication last = null;
        for (Publication each : some) {
            first = first == null ? each : first;
            last = each;
            each.files.forEach((path, touched) -> {
                // Removed first, so that its place is that of the last build that wrote it.
                Touched before = files.remove(path);
                files.put(
                        path,
                        before == null ? touched : new Touched(before.change().then(touched.change()), touched.size()));
            });
        }
        if (first == null || last == null) {
            throw new IllegalArgumentException("nothing to join");
        }
        return new Publication(first.after, last.build, last.at, last.marker, first.unknown, files);
    }

    private Publication with(Map<String, Touched> all) {
        return new Publication(after, build, at, marker, unknown, all);
    }

    private static void line(JsonObject line, CRC32 sum, OutputStream out) throws IOException {
        byte[] bytes = line.encode();
        sum.update(bytes);
        out.write(bytes);
    }

    private static @Nullable Publication head(JsonValue value) {
        String at = text(value, "at");
        try {
            return at == null
                    ? null
                    : new Publication(
                            (int) number(value, "after"),
                            (int) number(value, "build"),
                            Instant.parse(at),
                            number(value, "marker"),
                            text(value, "unknown"),
                            Map.of());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void add(JsonValue value, Map<String, Touched> files) {
        for (Change change : Change.values()) {
            String path = text(value, change.word());
            if (path != null) {
                files.put(path, new Touched(change, number(value, "size")));
            }
        }
    }

    private static @Nullable String text(JsonValue value, String key) {
        return value instanceof JsonObject object && object.get(key).orElse(null) instanceof JsonValue.Text text
                ? text.value()
                : null;
    }

    private static long number(JsonValue value, String key) {
        return value instanceof JsonObject object && object.get(key).orElse(null) instanceof JsonValue.Numeric number
                ? number.value().longValue()
                : 0;
    }
}
