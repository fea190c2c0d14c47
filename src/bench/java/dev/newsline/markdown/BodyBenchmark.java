package dev.newsline.markdown;

import dev.newsline.build.BuiltArchive;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A body of the archive: what is known of it, and its markup. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xss64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BodyBenchmark {
    private final Markdown markdown = new Markdown(Profile.SITE);
    private final Context context = new Context(new Quotes("“", "”", "‘", "’"), "", Set.of());

    private SourceText source;
    private int start;
    private Body body;
    private Resolver elsewhere;

    @Setup
    public void prepare(BuiltArchive archive) {
        source = archive.source();
        start = archive.document().bodyStart();
        body = markdown.parse(source, start, context, new Diagnostics());
        elsewhere = new Elsewhere(body.facts().references());
    }

    /** The text is parsed, and all its markup but for what references lead to is made at once. */
    @Benchmark
    public Facts facts() {
        return markdown.parse(source, start, context, new Diagnostics()).facts();
    }

    /** References are answered for. */
    @Benchmark
    public String html() {
        return body.html(elsewhere);
    }

    /** Links lead where they say. */
    private record Elsewhere(List<Reference> references) implements Resolver {
        @Override
        public Link link(int reference) {
            return new Link(references.get(reference).target());
        }

        @Override
        public Picture picture(int reference) {
            return new Picture(references.get(reference).target(), 600, 400);
        }

        @Override
        public Table data(int reference) {
            return new Table(List.of());
        }

        @Override
        public String block(String name, Map<String, String> attributes, String innerHtml) {
            return innerHtml;
        }
    }
}
