package dev.newsline.digest;

import dev.newsline.build.BuiltArchive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** Digests: of twenty digests, as a page's fingerprint is made; of a whole text; and the hash that names its bytes. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DigestBenchmark {
    private final List<Digest> parts = new ArrayList<>();
    private String text;
    private byte[] bytes;

    @Setup
    public void prepare(BuiltArchive archive) {
        for (int i = 0; i < 20; i++) {
            parts.add(new Digester().add(i).digest());
        }
        text = archive.source().text();
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Digest ofDigests() {
        return new Digester().addDigests(parts).digest();
    }

    @Benchmark
    public Digest ofText() {
        return new Digester().add(text).digest();
    }

    @Benchmark
    public ContentHash ofBytes() {
        return ContentHash.of(bytes);
    }
}
