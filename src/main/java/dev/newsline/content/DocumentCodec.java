package dev.newsline.content;

import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.markdown.Facts;
import dev.newsline.markdown.Reference;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import dev.newsline.model.FrontMatter.Correction;
import dev.newsline.model.FrontMatter.Credit;
import dev.newsline.model.FrontMatter.Embargo;
import dev.newsline.model.FrontMatter.Illustration;
import dev.newsline.model.FrontMatter.Installment;
import dev.newsline.model.FrontMatter.Pin;
import dev.newsline.model.FrontMatter.Source;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes documents into the state and reads them again. The state's stamp names the code that wrote it: ordinals mean the same. */
@SuppressWarnings("EnumOrdinal")
public final class DocumentCodec {
    private DocumentCodec() {}

    /** Writes all but the words. */
    public static void write(Document document, ByteWriter to) {
        to.put(document.id()).put(document.language());
        to.put(document.kind() == Document.Kind.PAGE);
        to.put(document.bytes()).put(document.head());
        Times.write(document.dateInName(), to);
        write(document.filing(), to);
    }

    /**
     * Reads all but {@code words}, which are where they are until somebody asks for them.
     *
     * @param common what documents have in common
     */
    public static Document read(String path, ByteReader from, Document.Words words, Common common) {
        String id = from.text();
        String language = Objects.requireNonNull(common.text(from));
        Document.Kind kind = from.bool() ? Document.Kind.PAGE : Document.Kind.ARTICLE;
        Digest bytes = from.digest();
        Digest head = from.digest();
        Instant dateInName = Times.readInstant(from);
        return new Document(path, kind, id, language, filing(from, common), bytes, head, dateInName, words);
    }

    /** Writes the words. */
    public static void write(Document.Text text, ByteWriter to) {
        to.putInt(text.bodyStart());
        write(text.front(), to);
        write(text.facts(), to);
    }

    /** Reads the words. */
    public static Document.Text text(ByteReader from) {
        int bodyStart = from.integer();
        FrontMatter front = front(from);
        return new Document.Text(front, facts(from), bodyStart);
    }

    private static void write(Filing filing, ByteWriter to) {
        Times.write(filing.date(), to);
        Times.write(filing.updated(), to);
        flag(filing.draft(), to);
        optional(filing.embargo(), to, (embargo, out) -> time(embargo.until(), out));
        Times.write(filing.expires(), to);
        to.putInt(filing.type() == null ? 0 : filing.type().ordinal() + 1);
        to.put(filing.section());
        optionalTexts(filing.topics(), to);
        optionalTexts(filing.authors(), to);
        to.put(filing.series());
        flags(filing.flags(), to);
        optional(filing.pinned(), to, DocumentCodec::write);
        optional(filing.breaking(), to, DocumentCodec::write);
        to.putInt(filing.dateline());
        optional(
                filing.picture(),
                to,
                (picture, out) -> out.put(picture.src())
                        .put(picture.described())
                        .put(picture.decorative())
                        .putInt(picture.caption())
                        .putInt(picture.credit())
                        .put(picture.focus()));
        to.put(filing.slug()).put(filing.plain()).put(filing.lettered()).put(filing.resolves());
    }

    private static Filing filing(ByteReader from, Common common) {
        return new Filing(
                Times.readInstant(from),
                Times.readInstant(from),
                flag(from),
                optional(from, DocumentCodec::embargo),
                Times.readInstant(from),
                type(from.integer()),
                common.text(from),
                common.texts(from),
                common.texts(from),
                common.text(from),
                flags(from),
                optional(from, DocumentCodec::pin),
                optional(from, DocumentCodec::pin),
                from.integer(),
                common.picture(from),
                from.optionalText(),
                from.bool(),
                from.bool(),
                from.bool());
    }

    /** The digest of all that others show of a document. */
    static Digest head(FrontMatter front, Facts facts) {
        ByteWriter bytes = new ByteWriter();
        write(front, bytes);
        return new Digester()
                .add(bytes.toBytes())
                .add(facts.excerpt())
                .add(facts.firstParagraph())
                .digest();
    }

    private static void write(FrontMatter front, ByteWriter to) {
        to.put(front.title());
        time(front.date(), to);
        to.put(front.section());
        optionalTexts(front.topics(), to);
        list(front.authors(), to, (credit, out) -> out.put(credit.author()).put(credit.role()));
        to.put(front.byline()).put(front.dateline()).put(front.summary());
        optional(front.image(), to, DocumentCodec::write);
        time(front.updated(), to);
        flag(front.draft(), to);
        optional(front.embargo(), to, (embargo, out) -> time(embargo.until(), out));
        time(front.expires(), to);
        list(front.corrections(), to, (correction, out) -> {
            time(correction.date(), out);
            out.putInt(correction.kind().ordinal()).put(correction.text());
        });
        to.put(front.kicker()).put(front.standfirst());
        optionalTexts(front.keyPoints(), to);
        to.putInt(front.type() == null ? 0 : front.type().ordinal() + 1);
        optional(front.series(), to, (series, out) -> out.put(series.series()).putInt(series.part()));
        optionalTexts(front.related(), to);
        optional(front.pinned(), to, DocumentCodec::write);
        optional(front.breaking(), to, DocumentCodec::write);
        to.put(front.slug()).put(front.url());
        optionalTexts(front.aliases(), to);
        to.put(front.seoTitle()).put(front.shareTitle()).put(front.linkTitle());
        optional(
                front.source(),
                to,
                (source, out) -> out.put(source.name()).put(source.url()).put(source.licence()));
        to.put(front.canonical()).put(front.layout());
        list(front.gallery(), to, DocumentCodec::write);
        to.put(front.reviews());
        flags(front.flags(), to);
        to.put(front.typography());
    }

    private static FrontMatter front(ByteReader from) {
        return new FrontMatter(
                from.text(),
                time(from),
                from.optionalText(),
                optionalTexts(from),
                list(from, in -> new Credit(in.text(), in.optionalText())),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                optional(from, DocumentCodec::illustration),
                time(from),
                flag(from),
                optional(from, DocumentCodec::embargo),
                time(from),
                given(list(from, DocumentCodec::correction)),
                from.optionalText(),
                from.optionalText(),
                given(optionalTexts(from)),
                type(from.integer()),
                optional(from, in -> new Installment(in.text(), in.integer())),
                given(optionalTexts(from)),
                optional(from, DocumentCodec::pin),
                optional(from, DocumentCodec::pin),
                from.optionalText(),
                from.optionalText(),
                given(optionalTexts(from)),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                optional(from, in -> new Source(in.text(), in.optionalText(), in.optionalText())),
                from.optionalText(),
                from.optionalText(),
                list(from, DocumentCodec::illustration),
                from.optionalText(),
                flags(from),
                from.bool());
    }

    private static void write(Facts facts, ByteWriter to) {
        list(
                facts.references(),
                to,
                (reference, out) -> out.putInt(reference.kind().ordinal())
                        .put(reference.target())
                        .putInt(reference.start())
                        .putInt(reference.end()));
        optionalTexts(facts.anchors(), to);
        to.put(facts.excerpt()).put(facts.firstParagraph()).putInt(facts.words());
        optionalTexts(facts.blocks(), to);
    }

    private static Facts facts(ByteReader from) {
        return new Facts(
                given(list(
                        from,
                        in -> new Reference(
                                Reference.Kind.values()[in.integer()], in.text(), in.integer(), in.integer()))),
                given(optionalTexts(from)),
                from.optionalText(),
                from.text(),
                from.integer(),
                given(optionalTexts(from)));
    }

    private static void write(Illustration picture, ByteWriter to) {
        to.put(picture.src()).put(picture.alt()).put(picture.caption()).put(picture.credit());
        to.put(picture.rights()).put(picture.focus()).put(picture.lang()).put(picture.decorative());
    }

    private static Illustration illustration(ByteReader from) {
        return new Illustration(
                from.text(),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                from.optionalText(),
                from.bool());
    }

    private static void write(Pin pin, ByteWriter to) {
        to.put(pin.sectionOnly());
        time(pin.until(), to);
    }

    private static Pin pin(ByteReader from) {
        return new Pin(from.bool(), time(from));
    }

    private static Embargo embargo(ByteReader from) {
        OffsetDateTime until = time(from);
        return until == null ? Embargo.NONE : new Embargo(until);
    }

    private static Correction correction(ByteReader from) {
        OffsetDateTime date = time(from);
        if (date == null) {
            throw new IllegalStateException("a correction without its date");
        }
        return new Correction(date, Correction.Kind.values()[from.integer()], from.text());
    }

    private static @Nullable ArticleType type(int stored) {
        return stored == 0 ? null : ArticleType.values()[stored - 1];
    }

    private static void flags(@Nullable Set<Flag> flags, ByteWriter to) {
        list(flags == null ? null : List.copyOf(flags), to, (flag, out) -> out.putInt(flag.ordinal()));
    }

    private static @Nullable Set<Flag> flags(ByteReader from) {
        List<Flag> stored = list(from, in -> Flag.values()[in.integer()]);
        if (stored == null) {
            return null;
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(stored);
        return flags;
    }

    private static void flag(@Nullable Boolean value, ByteWriter to) {
        to.putInt(value == null ? 0 : value ? 2 : 1);
    }

    private static @Nullable Boolean flag(ByteReader from) {
        int value = from.integer();
        return value == 0 ? null : Boolean.valueOf(value == 2);
    }

    private static void time(@Nullable OffsetDateTime time, ByteWriter to) {
        Times.write(time, to);
    }

    private static @Nullable OffsetDateTime time(ByteReader from) {
        return Times.read(from);
    }

    private static void optionalTexts(@Nullable List<String> texts, ByteWriter to) {
        list(texts, to, (text, out) -> out.put(text));
    }

    private static @Nullable List<String> optionalTexts(ByteReader from) {
        return list(from, ByteReader::text);
    }

    private static <T> void optional(@Nullable T value, ByteWriter to, BiConsumer<T, ByteWriter> write) {
        to.put(value != null);
        if (value != null) {
            write.accept(value, to);
        }
    }

    static <T> @Nullable T optional(ByteReader from, Function<ByteReader, T> read) {
        return from.bool() ? read.apply(from) : null;
    }

    private static <T> void list(@Nullable List<T> values, ByteWriter to, BiConsumer<T, ByteWriter> write) {
        to.putInt(values == null ? 0 : values.size() + 1);
        if (values != null) {
            for (T value : values) {
                write.accept(value, to);
            }
        }
    }

    static <T> @Nullable List<T> list(ByteReader from, Function<ByteReader, T> read) {
        int size = from.integer() - 1;
        if (size < 0) {
            return null;
        }
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(Math.min(size, 1_000));
        for (int i = 0; i < size; i++) {
            values.add(read.apply(from));
        }
        return List.copyOf(values);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
