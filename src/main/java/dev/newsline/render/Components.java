package dev.newsline.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record class and how to read them. This is the whitelist: nothing else of a record is read. */
final class Components {
    private static final ClassValue<Components> OF = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Map<String, MethodHandle> accessors = new LinkedHashMap<>();
    private final String typeName;

    private Components(Class<?> type) {
        String simple = type.getSimpleName();
        this.typeName = simple.endsWith("View") ? simple.substring(0, simple.length() - 4) : simple;
        try {
            // Records of the newsroom are public; their accessors need no more than the public lookup.
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), MethodHandles.publicLookup().unreflect(component.getAccessor()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " is not public", e);
        }
    }

    static Components of(Record record) {
        return OF.get(record.getClass());
    }

    /** What templates' authors call the record. */
    String typeName() {
        return typeName;
    }

    Map<String, MethodHandle> accessors() {
        return accessors;
    }

    static @Nullable Object read(MethodHandle accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor failed", e);
        }
    }
}
