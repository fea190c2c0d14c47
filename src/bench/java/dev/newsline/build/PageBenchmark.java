package dev.newsline.build;

import dev.newsline.content.Document;
import dev.newsline.plan.Job;
import dev.newsline.render.Renderer;
import dev.newsline.render.TemplateFailure;
import dev.newsline.render.UrlBase;
import dev.newsline.view.Html;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
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

/** An article's page: from its template alone, with the records that it shows, and its source's row of the state. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xss64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {
    private Renderer renderer;
    private Job.Page page;
    private Map<String, ? extends @Nullable Object> records;

    @Setup
    public void prepare(BuiltArchive archive) throws IOException {
        renderer = new Renderer(
                archive.theme(),
                archive.languages(),
                new UrlBase("https://news.example.org", ""),
                (text, language) -> new Html(text));
        page = (Job.Page) archive.job().content();
        records = page.records().make();
    }

    /** FreeMarker, and what it calls. */
    @Benchmark
    public byte[] template() throws TemplateFailure {
        return renderer.render(page.template(), page.language(), records);
    }

    /** All of it: the source is read and parsed again, too. */
    @Benchmark
    public byte[] page() throws IOException, TemplateFailure {
        return renderer.render(page.template(), page.language(), page.records().make());
    }

    @Benchmark
    public Document stateRow(BuiltArchive archive) {
        return archive.remembered();
    }
}
