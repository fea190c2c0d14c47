package dev.newsline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.newsline.build.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What may know what. A package may use those of lower layers, and of its own layer only where {@link #NEIGHBOURS} names
 * it: so every change has an end, and what a stage cannot see it cannot depend on.
 */
class ArchitectureTest {
    private static final String ROOT = "dev.newsline.";

    /** From the bottom to the top. Packages that are not written yet may be missing. */
    private static final List<Set<String>> LAYERS = List.of(
            // What is wrong and where; digests. All else speaks of mistakes, so this knows nothing.
            Set.of("diag", "digest"),
            // Tools that know nothing of news: bytes by key, YAML with places, pictures, formats that encode
            // themselves.
            Set.of("state", "yaml", "image", "card", "format"),
            // How a language writes. Its file is YAML. Files made of pictures.
            Set.of("language", "rendition"),
            // A text's facts and HTML; the nouns of a newsroom; settings made of them.
            Set.of("markdown", "model", "config"),
            // Files that people write: theme and content.
            Set.of("theme", "content"),
            // Documents to a site, as of now.
            Set.of("assemble"),
            // What a template may see.
            Set.of("view"),
            // Site and theme to jobs.
            Set.of("plan"),
            // Jobs to bytes, bytes to the site's folder; they know nothing of each other.
            Set.of("render", "output"),
            // The spine.
            Set.of("build"),
            // What is done with a site beside building it.
            Set.of("check", "serve", "importer"),
            // The outside: arguments, streams, clock.
            Set.of("cli"));

    /** Uses within a layer: settings consist of the newsroom's nouns. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.of("config", Set.of("model"));

    /** Libraries, and the only packages that may know them: each can be replaced behind its door. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com.vladsch..", Set.of("markdown"),
            "org.jsoup..", Set.of("markdown", "check", "importer"),
            "freemarker..", Set.of("render"),
            "org.yaml..", Set.of("yaml"),
            "com.luciad..", Set.of("rendition"),
            "java.awt..", Set.of("rendition"),
            "javax.imageio..", Set.of("rendition"),
            "picocli..", Set.of("cli"));

    private static final Set<String> CHANGING = Set.of(
            "java.util.HashMap",
            "java.util.TreeMap",
            "java.util.LinkedHashMap",
            "java.util.HashSet",
            "java.util.ArrayList",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap");

    private static JavaClasses code;

    @BeforeAll
    static void readTheCode() {
        code = new ClassFileImporter()
                .importUrl(Build.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void theCodeWasSeen() {
        assertThat(code.size()).isGreaterThan(200);
        assertThat(packages())
                .contains("diag", "digest", "yaml", "markdown", "assemble", "view", "plan", "render", "build", "cli");
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> table = new TreeSet<>();
        LAYERS.forEach(table::addAll);
        assertThat(table).containsAll(packages());
    }

    @TestFactory
    Stream<DynamicTest> aPackageKnowsLowerLayersOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> lower = new TreeSet<>();
        for (Set<String> layer : LAYERS) {
            for (String name : new TreeSet<>(layer)) {
                Set<String> known = new TreeSet<>(lower);
                known.add(name);
                known.addAll(NEIGHBOURS.getOrDefault(name, Set.of()));
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> check(classes()
                                .that()
                                .resideInAPackage(ROOT + name + "..")
                                .should()
                                .onlyDependOnClassesThat(ours(known)))));
            }
            lower.addAll(layer);
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownBehindItsDoorOnly() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> check(noClasses()
                                .that()
                                .resideOutsideOfPackages(patterns(library.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey()))));
    }

    /** Else the same input would not give the same bytes: on another day, machine, or with another locale. */
    @Test
    void onlyTheCommandLineReadsTheOutside() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessTargetWhere(describe("reads clock, zone, locale, environment or streams", this::outside)));
    }

    @Test
    void theSiteIsWrittenByItsFolderOnly() {
        check(noClasses()
                .that()
                .resideInAnyPackage(patterns(Set.of("assemble", "view", "plan", "render", "theme", "content", "model")))
                .should()
                .accessTargetWhere(describe(
                        "writes files",
                        access -> access.getTargetOwner().getName().equals("java.nio.file.Files")
                                && Set.of("write", "writeString", "newOutputStream", "move", "delete", "copy")
                                        .contains(access.getName()))));
    }

    /** Two builds in one machine must not see each other. */
    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .beFinal());
        check(fields().that().areStatic().should().notHaveRawType(describe("that is made to change", this::changing)));
    }

    /** Such names say what a type is next to, not what it is. */
    @Test
    void namesSayWhatATypeIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
        check(noClasses().should().haveNameMatching(".*[.$]Abstract[A-Z].*"));
    }

    /** What templates see is data. */
    @Test
    void viewsAreRecords() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "view")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords());
    }

    private boolean changing(JavaClass type) {
        return type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || CHANGING.contains(type.getName());
    }

    private boolean outside(JavaAccess<?> access) {
        String call = access.getTargetOwner().getName() + "." + access.getName();
        boolean withoutArguments = access.getTarget().getFullName().endsWith("()");
        return switch (call) {
            case "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.Year.now",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.ZoneId.systemDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.Locale.getDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.System.getProperties",
                    "java.lang.System.console",
                    "java.lang.System.lineSeparator",
                    "java.lang.System.exit",
                    "java.lang.System.in",
                    "java.lang.System.out",
                    "java.lang.System.err" -> true;
            case "java.lang.String.toLowerCase",
                    "java.lang.String.toUpperCase",
                    "java.lang.String.getBytes",
                    "java.util.Date.<init>" -> withoutArguments;
            default -> false;
        };
    }

    private static DescribedPredicate<JavaClass> ours(Set<String> known) {
        return resideInAnyPackage(patterns(known))
                .or(describe(
                        "not ours",
                        type -> !type.getBaseComponentType().getPackageName().startsWith("dev.newsline")))
                .as("of a lower layer: " + String.join(", ", known));
    }

    private static String[] patterns(Set<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : code) {
            packages.add(each.getPackageName().substring(ROOT.length()));
        }
        return packages;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }
}
