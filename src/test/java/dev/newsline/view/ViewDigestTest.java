package dev.newsline.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a template can see is in the fingerprint: each component of each record in turn is changed. */
class ViewDigestTest {
    @Test
    void theRecordsWereSeen() throws IOException {
        assertThat(records()).contains(ArticleView.class, CardView.class, PageView.class, SiteView.class);
        assertThat(records()).allMatch(Digestible.class::isAssignableFrom);
    }

    @TestFactory
    Stream<DynamicTest> everyComponentChangesTheDigest() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> type : records()) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                int index = i;
                tests.add(DynamicTest.dynamicTest(type.getSimpleName() + "." + components[i].getName(), () -> {
                    Digest before = digest(make(type, -1, 0));
                    assertThat(digest(make(type, -1, 0))).isEqualTo(before);
                    assertThat(digest(make(type, index, 1))).isNotEqualTo(before);
                    if (!components[index].getType().isPrimitive()
                            && components[index].getAnnotatedType().getAnnotations().length > 0) {
                        assertThat(digest(make(type, index, -1))).isNotEqualTo(before);
                    }
                }));
            }
        }
        return tests.stream();
    }

    /** Two neighbours with each other's values are another record. */
    @TestFactory
    Stream<DynamicTest> neighboursAreNotMixedUp() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> type : records()) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i + 1 < components.length; i++) {
                int index = i;
                if (components[i].getGenericType().equals(components[i + 1].getGenericType())) {
                    tests.add(DynamicTest.dynamicTest(
                            type.getSimpleName() + "." + components[i].getName(),
                            () -> assertThat(digest(make(type, index, 1)))
                                    .isNotEqualTo(digest(make(type, index + 1, 1)))));
                }
            }
        }
        return tests.stream();
    }

    private static Digest digest(Object view) {
        return Digester.of((Digestible) view);
    }

    /** All records of this package, found where they were compiled to. */
    private static List<Class<?>> records() throws IOException {
        // Through the URI: a folder's name may have a space in it.
        Path folder = Path.of(URI.create(PageView.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .resolve("dev/newsline/view");
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    try {
                        Class<?> type = Class.forName("dev.newsline.view." + name.replace(".class", ""));
                        if (type.isRecord()) {
                            records.add(type);
                        }
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        return records;
    }

    /**
     * A record with a value in each component.
     *
     * @param odd the component that has another value, or -1
     * @param variant 1 for another value, -1 for none
     */
    private static Object make(Class<?> type, int odd, int variant) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            if (i != odd || variant >= 0) {
                values[i] = value(components[i].getGenericType(), i == odd ? variant : 0);
            }
        }
        return constructor.newInstance(values);
    }

    private static Object value(Type type, int variant) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType parameterized) {
            Type last = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            if (parameterized.getRawType() == Map.class) {
                Map<String, Object> map = new TreeMap<>();
                map.put("key", value(last, variant));
                return map;
            }
            return List.of(value(last, variant));
        }
        if (type == String.class) {
            return variant == 0 ? "words" : "other words";
        }
        if (type == int.class) {
            return 7 + variant;
        }
        if (type == long.class) {
            return 7L + variant;
        }
        if (type == boolean.class) {
            return variant == 0;
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2026-11-23T12:00:00Z").plusDays(variant);
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return make(record, variant == 0 ? -1 : 0, variant);
        }
        throw new AssertionError("a component of a type that this test does not know: " + type);
    }
}
