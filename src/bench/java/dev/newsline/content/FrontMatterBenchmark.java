package dev.newsline.content;

import dev.newsline.build.BuiltArchive;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.model.FrontMatter;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.yaml.YamlReader;
import java.time.ZoneId;
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

/** Front matter from its text, beside the same out of the bytes that the state keeps. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrontMatterBenchmark {
    private static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    private SourceText source;
    private byte[] filed;
    private byte[] words;
    private final Common common = new Common();

    @Setup
    public void prepare(BuiltArchive archive) {
        source = archive.source();
        ByteWriter bytes = new ByteWriter();
        DocumentCodec.write(archive.document(), bytes);
        filed = bytes.toBytes();
        bytes.clear();
        DocumentCodec.write(archive.document().text(), bytes);
        words = bytes.toBytes();
    }

    @Benchmark
    public FrontMatter parsed() {
        Diagnostics diagnostics = new Diagnostics();
        Fences fences = Fences.find(source, diagnostics);
        var map = new YamlReader().readMap(source, fences.start(), fences.end(), diagnostics);
        return new FrontMatterReader(map, ZONE, Set.of(), diagnostics).read();
    }

    /** What every build reads of every unchanged article. */
    @Benchmark
    public Document filed() {
        return DocumentCodec.read("articles/one.md", new ByteReader(filed), path -> text(), common);
    }

    /** What is read of an article that a new page shows. */
    @Benchmark
    public Document.Text text() {
        return DocumentCodec.text(new ByteReader(words));
    }
}
