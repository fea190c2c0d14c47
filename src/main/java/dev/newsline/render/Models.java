package dev.newsline.render;

import dev.newsline.diag.Nearest;
import dev.newsline.view.Html;
import dev.newsline.view.Moment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as FreeMarker sees them. A value of any other type is a mistake of ours, not of a template. */
final class Models implements ObjectWrapper {
    static final Models INSTANCE = new Models();

    private Models() {}

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof TemplateModel model) {
            // First, because some models are Java records themselves.
            return model;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        } else if (value instanceof Moment moment) {
            return new MomentModel(moment);
        } else if (value instanceof Record record) {
            return new RecordModel(record);
        } else if (value instanceof List<?> list) {
            return new ListModel(list);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map, null);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new IllegalStateException("templates cannot be given a " + value.getClass());
    }

    /** A model that is a value of ours, for functions that take one. */
    interface Wrapped {
        Object value();
    }

    /** A record: a hash of its components. Asking for another name is an error, whatever stands behind it. */
    record RecordModel(Record value) implements TemplateHashModel, Wrapped {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Components components = Components.of(value);
            MethodHandle accessor = components.accessors().get(key);
            if (accessor == null) {
                throw new UnknownName(
                        components.typeName() + " has no \"" + key + "\"",
                        key,
                        Nearest.hint(
                                key,
                                components.accessors().keySet(),
                                "it has "
                                        + String.join(
                                                ", ", components.accessors().keySet())));
            }
            return INSTANCE.wrap(Components.read(accessor, value));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A list. */
    record ListModel(List<?> value) implements TemplateSequenceModel, Wrapped {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= value.size() ? null : INSTANCE.wrap(value.get(index));
        }

        @Override
        public int size() {
            return value.size();
        }
    }

    /**
     * A map in its own order.
     *
     * @param what what the map is of; where it is given, asking for a key that the map does not have is an error
     */
    record MapModel(Map<?, ?> value, @Nullable String what) implements TemplateHashModelEx, Wrapped {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            if (what != null && !value.containsKey(key)) {
                List<String> keys = new ArrayList<>();
                value.keySet().forEach(name -> keys.add(String.valueOf(name)));
                String otherwise = keys.isEmpty() ? null : "there are " + String.join(", ", keys);
                throw new UnknownName("no " + what + " \"" + key + "\"", key, Nearest.hint(key, keys, otherwise));
            }
            return INSTANCE.wrap(value.get(key));
        }

        @Override
        public boolean isEmpty() {
            return value.isEmpty();
        }

        @Override
        public int size() {
            return value.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return () -> new Models.Walk(value.keySet().iterator());
        }

        @Override
        public TemplateCollectionModel values() {
            return () -> new Models.Walk(value.values().iterator());
        }
    }

    private record Walk(Iterator<?> iterator) implements TemplateModelIterator {
        @Override
        public @Nullable TemplateModel next() throws TemplateModelException {
            return INSTANCE.wrap(iterator.next());
        }

        @Override
        public boolean hasNext() {
            return iterator.hasNext();
        }
    }

    /** An instant: {@code iso}, and its parts as numbers. Printed for readers with {@code date(moment, style)}. */
    record MomentModel(Moment value) implements TemplateHashModel, Wrapped {
        private static final List<String> NAMES = List.of("iso", "date", "year", "month", "day");

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return switch (key) {
                case "iso" -> new SimpleScalar(value.iso());
                case "date" -> new SimpleScalar(value.time().toLocalDate().toString());
                case "year" -> new SimpleNumber(value.time().getYear());
                case "month" -> new SimpleNumber(value.time().getMonthValue());
                case "day" -> new SimpleNumber(value.time().getDayOfMonth());
                default ->
                    throw new UnknownName(
                            "a moment has no \"" + key + "\"",
                            key,
                            Nearest.hint(key, NAMES, "it has " + String.join(", ", NAMES)));
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
