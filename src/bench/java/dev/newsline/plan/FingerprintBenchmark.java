package dev.newsline.plan;

import dev.newsline.assemble.Edition;
import dev.newsline.build.BuiltArchive;
import dev.newsline.diag.Diagnostics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fingerprints of the pages of articles, with the digests of the cards on them: the time for one page. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FingerprintBenchmark {
    @Benchmark
    @OperationsPerInvocation(BuiltArchive.ARTICLES)
    public Plan articles(BuiltArchive archive) {
        Edition edition = archive.site().editions().get("en");
        Views views = new Views(
                archive.site(),
                edition,
                archive.languages().get("en"),
                archive.languages(),
                archive.theme(),
                null,
                false);
        Plan.Builder plan = new Plan.Builder(BuiltArchive.ARTICLES, new Diagnostics(), "content/");
        BodyHtml none = (document, form) -> "";
        ArticlePages.of(views, none, new OwnDigests(views, none), Set.of()).forEach(pages -> pages.contribute(plan));
        return plan.build(Map.of());
    }
}
