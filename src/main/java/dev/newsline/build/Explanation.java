package dev.newsline.build;

import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import dev.newsline.diag.Diagnostic;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.plan.Job;
import dev.newsline.view.Html;
import dev.newsline.view.Moment;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a page is what it is.
 *
 * @param json path, kind, source, fingerprint, template and record; null where there is no such page
 * @param diagnostics all that was found on the way
 * @param nearest an address that was perhaps meant, or null
 */
public record Explanation(
        @Nullable JsonObject json,
        List<Diagnostic> diagnostics,
        @Nullable String nearest) {
    static Explanation of(Job job, List<Diagnostic> diagnostics) throws IOException {
        JsonObject.Builder out = JsonObject.builder()
                .text("path", job.path())
                .text("kind", job.kind().name().toLowerCase(java.util.Locale.ROOT))
                .text("source", job.owner())
                .text("fingerprint", job.fingerprint().toString());
        if (job.content() instanceof Job.Page page) {
            out.text("template", page.template()).text("language", page.language());
            out.value("record", json(page.records().make()));
        }
        return new Explanation(out.build(), diagnostics, null);
    }

    /** The address that readers know a file by: the inverse of {@link #path}. */
    static String address(String path, Settings settings) {
        return settings.path()
                + (path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    /** The file that an address is answered with, relative to the site's folder. */
    static String path(String address, Settings settings) {
        String typed = Urls.withoutQuery(address);
        String below = Urls.local(settings, typed + ((typed + "/").equals(settings.path()) ? "/" : ""));
        String path = below == null ? typed : below.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        } else if (path.indexOf('.', path.lastIndexOf('/') + 1) < 0) {
            path += "/index.html";
        }
        return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static JsonValue json(@Nullable Object value) {
        if (value == null) {
            return new JsonValue.Null();
        }
        if (value instanceof Html html) {
            return new JsonValue.Text(html.markup());
        }
        if (value instanceof Moment moment) {
            return new JsonValue.Text(moment.iso());
        }
        if (value instanceof Boolean flag) {
            return new JsonValue.Bool(flag);
        }
        if (value instanceof Number number) {
            return new JsonValue.Numeric(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return new JsonValue.Array(list.stream().map(Explanation::json).toList());
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject.Builder out = JsonObject.builder();
            map.forEach((key, each) -> out.value(String.valueOf(key), json(each)));
            return out.build();
        }
        if (value instanceof Record record) {
            JsonObject.Builder out = JsonObject.builder();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                out.value(component.getName(), json(component(record, component)));
            }
            return out.build();
        }
        return new JsonValue.Text(String.valueOf(value));
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record whose component cannot be read: " + component, e);
        }
    }
}
