package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.build.Options;
import dev.newsline.build.Result;
import dev.newsline.build.Work;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class BuildReportTest {
    private static final Path TOP = Path.of("workspace").toAbsolutePath();
    private static final Path ROOT = TOP.resolve("news");

    @Command
    static final class Taker {
        @CommandLine.Mixin
        final ReportArguments told = new ReportArguments();
    }

    @Test
    void theSummarySaysWhatIsNotPublishedAndWhy() throws IOException {
        Caller caller = new Caller(ROOT);
        Result result = result(
                List.of(error("content/articles/b.md")),
                waiting("a.md", "draft", ""),
                waiting("b.md", "NL0203", ""),
                waiting("c.md", "embargo", "2026-11-23T14:30:00+04:00"),
                waiting("d.md", "draft", ""),
                waiting("e.md", "future", "2099-01-01T00:00:00+04:00"),
                waiting("f.md", "expired", "2026-01-01T00:00:00Z"));
        assertThat(print(caller, result)).isEqualTo(1);
        assertThat(caller.err())
                .endsWith("812 files, 2 changed, 1 removed. Not published: 2 drafts, 1 at 14:30, 1 on 2099-01-01,"
                        + " 1 expired, 1 held back (NL0203).\n");
        assertThat(caller.out()).isEmpty();
    }

    @Test
    void allIsPublished() throws IOException {
        Caller caller = new Caller(ROOT);
        assertThat(print(caller, result(List.of()))).isZero();
        assertThat(caller.err()).isEqualTo("812 files, 2 changed, 1 removed.\n");
    }

    @Test
    void aNameCannotWriteToTheTerminal() throws IOException {
        Caller caller = new Caller(ROOT);
        print(caller, result(List.of(), waiting("a\u001b[2J\nb.md", "draft", "")), "--list");
        assertThat(caller.out()).isEqualTo("a\uFFFD[2J\uFFFDb.md: draft\n");
    }

    @Test
    void whatStoppedABuildIsSaid() throws IOException {
        Caller caller = new Caller(ROOT);
        Result result = new Result(false, 0, 0, List.of(), List.of(), List.of(), List.of(), Map.of());
        Options strict = new Options(
                ROOT,
                ROOT.resolve("content"),
                ROOT.resolve("templates"),
                ROOT.resolve("site"),
                null,
                Caller.NOW,
                true,
                false,
                false,
                1);
        assertThat(new BuildReport(caller.surroundings(), new ReportArguments(), strict).print(result))
                .isEqualTo(2);
        assertThat(caller.err()).isEqualTo("Nothing was published (--strict and 0 warnings); site/ is as it was.\n");
    }

    @Test
    void aPreviewShowsWhatIsNotYetPublished() throws IOException {
        Caller caller = new Caller(ROOT);
        Options preview = new Options(
                ROOT,
                ROOT.resolve("content"),
                ROOT.resolve("templates"),
                ROOT.resolve("out"),
                null,
                Caller.NOW,
                false,
                true,
                false,
                1);
        Result result = result(List.of(), waiting("a.md", "draft", ""), waiting("b.md", "NL0203", ""));
        new BuildReport(caller.surroundings(), new ReportArguments(), preview).print(result);
        assertThat(caller.err())
                .isEqualTo("812 files, 2 changed, 1 removed. In the preview only: 1 draft. Not published: 1 held back"
                        + " (NL0203).\n");
    }

    @Test
    void theListIsAResult() throws IOException {
        Caller caller = new Caller(ROOT);
        print(caller, result(List.of(), waiting("a.md", "draft", ""), waiting("b.md", "NL0203", "")), "--list");
        assertThat(caller.out()).isEqualTo("a.md: draft\nb.md: held back, NL0203\n");
    }

    @Test
    void twentyOfACodeArePrintedAndTheRestCounted() throws IOException {
        List<Diagnostic> many = IntStream.range(0, 23)
                .mapToObj(i -> error("content/articles/" + (char) ('a' + i) + ".md"))
                .toList();
        Caller caller = new Caller(ROOT);
        print(caller, result(many));
        assertThat(caller.err().lines().filter(line -> line.contains("error NL0203")))
                .hasSize(20);
        assertThat(caller.err()).contains("\nNL0203: 3 more; --verbose prints all\n");
        Caller verbose = new Caller(ROOT);
        print(verbose, result(many), "--verbose");
        assertThat(verbose.err().lines().filter(line -> line.contains("error NL0203")))
                .hasSize(23);
    }

    @Test
    void quietSaysErrorsOnly() throws IOException {
        Caller caller = new Caller(ROOT);
        Diagnostic warning =
                Diagnostic.of(Code.UNKNOWN_KEY, text("a.md", "tilte: x").span(0, 5), null, "tilte");
        print(caller, result(List.of(warning, error("b.md"))), "--quiet");
        assertThat(caller.err()).startsWith("b.md:1:7: error NL0203").doesNotContain("NL0121", "812 files");
    }

    @Test
    void linesOfDraftsAreShownOnATerminalOnly() throws IOException {
        Result result = result(List.of(error("a.md")), waiting("a.md", "draft", ""));
        Caller log = new Caller(ROOT);
        print(log, result);
        assertThat(log.err()).contains("a.md:1:7: error NL0203").doesNotContain("date: soon");
        Caller terminal = new Caller(ROOT, true, Map.of("NO_COLOR", "1"));
        print(terminal, result);
        assertThat(terminal.err()).contains("    date: soon\n          ^^^^\n").doesNotContain("\u001B");
    }

    @Test
    void onGitHubDiagnosticsAreAnnotationsToo() throws IOException {
        Diagnostic awkward = Diagnostic.of(
                Code.BAD_DATE, text("content/50%, a:b.md", "date: x").span(6, 7), "two\nlines", "x");
        Caller caller = new Caller(ROOT, false, Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", TOP.toString()));
        print(caller, result(List.of(awkward)));
        assertThat(caller.err())
                .contains("::error file=news/content/50%25%2C a%3Ab.md,line=1,col=7,title=NL0203::\"x\" is not a date"
                        + "%0Ahint: two%0Alines\n");
    }

    @Test
    void annotationsArePathsInTheRepositoryOfTheSite(@TempDir Path workspace) throws IOException {
        Path repository = workspace.resolve("newsroom");
        Files.createDirectories(repository.resolve(".git"));
        Files.createDirectories(workspace.resolve("newsline/.git"));
        assertThat(Annotations.of(List.of(error("content/a.md")), 20, repository, workspace.toString()))
                .startsWith("::error file=content/a.md,line=1,");
        assertThat(Annotations.of(
                        List.of(error("content/a.md")), 20, repository.resolve("sites/one"), workspace.toString()))
                .startsWith("::error file=sites/one/content/a.md,line=1,");
    }

    @Test
    void anArticlesLineIsNoCommandToGitHub() throws IOException {
        Diagnostic hostile = Diagnostic.of(
                Code.UNKNOWN_BLOCK, text("a.md", "::add-mask::e ##[group]x").span(2, 5), null, "x");
        Caller caller = new Caller(ROOT, false, Map.of("GITHUB_ACTIONS", "true"));
        print(caller, result(List.of(hostile)));
        assertThat(caller.err().lines().filter(line -> line.stripLeading().startsWith("::")))
                .singleElement()
                .asString()
                .startsWith("::error file=a.md");
        assertThat(caller.err()).contains("|    ::add-mask::e").doesNotContain("##[");
    }

    @Test
    void jsonHoldsTheWholeResult() throws IOException {
        Caller caller = new Caller(ROOT);
        int exit = print(
                caller, result(List.of(error("b.md")), waiting("b.md", "NL0203", "")), "--format", "json", "--quiet");
        assertThat(exit).isEqualTo(1);
        assertThat(caller.out().lines().map(String::strip).reduce("", String::concat))
                .isEqualTo("""
                        {"published" : true,"exit" : 1,"counts" : {"articles" : 40,"files" : 812,"changed" : 2,\
                        "removed" : 1,"notPublished" : 1,"errors" : 1,"warnings" : 0,"notes" : 0},\
                        "durations" : {"sources" : 1.500},"changed" : [ "a.html", "b.html" ],"removed" : [ "c.html" ],\
                        "notPublished" : [ {"file" : "b.md","reason" : "NL0203"} ],\
                        "diagnostics" : [ {"code" : "NL0203","severity" : "error","file" : "b.md","line" : 1,\
                        "column" : 7,"message" : "\\"soon\\" is not a date","hint" : null} ]}""");
    }

    @Test
    void whereTheTimeWentIsATable() throws IOException {
        Map<String, Duration> stages = new LinkedHashMap<>();
        stages.put("settings", Duration.ofNanos(1_500_000));
        stages.put("render", Duration.ofSeconds(2));
        Work work = new Work(
                Map.of("render", 1_250),
                List.of(
                        new Work.Made("article.ftlh", 1_000, Duration.ofMillis(3_500)),
                        new Work.Made("media", 250, Duration.ofMillis(20))));
        Result result = new Result(true, 40, 812, List.of(), List.of(), List.of(), List.of(), stages, work);
        Caller caller = new Caller(ROOT);
        print(caller, result, "--stats", "--verbose");
        assertThat(caller.err()).isEqualTo("""
                stage              files          ms
                settings                         1.5
                render             1,250     2,000.0
                all                          2,001.5

                made of            files          ms     ms each
                article.ftlh       1,000     3,500.0         3.5
                media                250        20.0         0.1
                The second table's times are of all workers together.
                812 files, 0 changed, 0 removed.
                """);
        Caller json = new Caller(ROOT);
        print(json, result, "--stats", "--format", "json", "--quiet");
        assertThat(json.err()).isEmpty();
        assertThat(json.out().replaceAll("\\s", ""))
                .contains("\"stats\":{\"stages\":[{\"stage\":\"settings\",\"milliseconds\":1.500},"
                        + "{\"stage\":\"render\",\"files\":1250,\"milliseconds\":2000.000}],"
                        + "\"made\":[{\"from\":\"article.ftlh\",\"files\":1000,\"milliseconds\":3500.000},"
                        + "{\"from\":\"media\",\"files\":250,\"milliseconds\":20.000}]}");
    }

    private static int print(Caller caller, Result result, String... arguments) throws IOException {
        Taker taker = new Taker();
        new CommandLine(taker).parseArgs(arguments);
        return new BuildReport(caller.surroundings(), taker.told, Options.of(ROOT, Caller.NOW)).print(result);
    }

    private static Result result(List<Diagnostic> diagnostics, Result.Waiting... waiting) {
        return new Result(
                true,
                40,
                812,
                List.of("a.html", "b.html"),
                List.of("c.html"),
                List.of(waiting),
                diagnostics,
                Map.of("sources", Duration.ofNanos(1_500_000)));
    }

    private static Result.Waiting waiting(String path, String reason, String detail) {
        return new Result.Waiting(path, reason, detail);
    }

    private static Diagnostic error(String path) {
        return Diagnostic.of(Code.BAD_DATE, text(path, "date: soon").span(6, 10), null, "soon");
    }

    private static SourceText text(String path, String text) {
        return new SourceText(path, text);
    }

    @Test
    void whatManyFilesHaveIsSaidOnceAndVerboseNamesThem() throws IOException {
        Diagnostics found = new Diagnostics();
        for (String path : List.of("c.md", "a.md", "b.md")) {
            found.report(Code.UNKNOWN_KEY, text(path, "foo: x").span(0, 3), "foo");
        }
        Caller caller = new Caller(ROOT);
        print(caller, result(found.told()));
        assertThat(caller.err()).startsWith("""
                a.md:1:1: warning NL0121: unknown key "foo" (and in 2 more files)
                    foo: x
                    ^^^
                812 files""");
        Caller verbose = new Caller(ROOT);
        print(verbose, result(found.told()), "--verbose");
        assertThat(verbose.err()).startsWith("""
                a.md:1:1: warning NL0121: unknown key "foo" (and in 2 more files)
                    foo: x
                    ^^^
                    also: b.md:1:1
                    also: c.md:1:1
                """);
        Caller json = new Caller(ROOT);
        print(json, result(found.told()), "--format", "json");
        assertThat(json.out()).contains("\"also\" : [ \"b.md:1:1\", \"c.md:1:1\" ]");
    }
}
