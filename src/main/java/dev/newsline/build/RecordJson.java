package dev.newsline.build;

import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.view.Html;
import dev.newsline.view.Moment;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template sees, as JSON. */
final class RecordJson {
    private RecordJson() {}

    static JsonValue of(@Nullable Object value) {
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
            return new JsonValue.Array(list.stream().map(RecordJson::of).toList());
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject.Builder out = JsonObject.builder();
            map.forEach((key, each) -> out.value(String.valueOf(key), of(each)));
            return out.build();
        }
        if (value instanceof Record record) {
            JsonObject.Builder out = JsonObject.builder();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                out.value(component.getName(), of(component(record, component)));
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
