package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.Span;
import dev.newsline.markdown.Entities;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the front matter of one file out of its map. */
final class FrontMatterReader {
    private static final String[] OTHERS_KEYS = {"weight", "menu", "markup", "isCJKLanguage", "video", "audio"};

    private final Fields fields;
    private final Diagnostics diagnostics;
    private final ZoneId zone;
    private final Set<String> layouts;
    private final PictureFields pictures;

    /** @param layouts those that the file may name */
    FrontMatterReader(YamlNode.Entries map, ZoneId zone, Set<String> layouts, Diagnostics diagnostics) {
        this.fields = new Fields(map, diagnostics);
        this.diagnostics = diagnostics;
        this.zone = zone;
        this.layouts = layouts;
        this.pictures = new PictureFields(fields, diagnostics);
    }

    /** All that the map says. Without a title the article is held back by an error, and all the same may be a draft. */
    FrontMatter read() {
        String title = title();
        Categories categories = categories();
        OffsetDateTime date = date("date", Code.BAD_DATE, "publishDate");
        Boolean draft = draft();
        FrontMatter.Embargo embargo = embargo();
        OffsetDateTime expires = date("expires", Code.BAD_EXPIRY, "expiryDate", "unpublishDate");
        FrontMatter front = new FrontMatter(
                title == null ? "" : title,
                date,
                categories.section,
                categories.topics,
                credits(),
                fields.text("byline"),
                fields.text("dateline"),
                fields.text("summary", "description", "excerpt", "teaser", "deck", "blurb"),
                pictures.lead(),
                date("updated", Code.BAD_OPTIONAL_DATE, "lastmod", "last_modified_at", "modified"),
                draft,
                embargo,
                expires,
                new CorrectionFields(fields, zone, diagnostics).corrections(),
                fields.text("kicker"),
                fields.text("standfirst", "subtitle"),
                fields.texts("keyPoints"),
                type(),
                series(),
                fields.texts("related"),
                pin("pinned"),
                pin("breaking"),
                fields.text("slug"),
                fields.text("url", "permalink", "path"),
                fields.texts("aliases", "redirect_from"),
                fields.text("seoTitle"),
                fields.text("shareTitle"),
                fields.text("linkTitle"),
                source(),
                web("canonical", fields),
                layout(),
                pictures.gallery(),
                reviews(),
                flags(),
                !Boolean.FALSE.equals(fields.flag("typography")));
        known();
        return front;
    }

    /** The other keys that mean something or nothing; what is left is unknown. */
    private void known() {
        for (String key : List.of("params", "internal", "id", "translationKey", "lang", "language", "locale")) {
            fields.entry(key);
        }
        for (String key : OTHERS_KEYS) {
            YamlNode.Entry entry = fields.entry(key);
            if (entry != null) {
                diagnostics.report(Code.IGNORED_KEY, entry.keySpan(), entry.key());
            }
        }
        fields.reportUnknown(Code.UNKNOWN_KEY);
    }

    /** One that the theme has; those of other generators mean nothing here. */
    private @Nullable String layout() {
        YamlNode.Entry entry = fields.entry("layout", "template");
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text
                && layouts.contains(text.value().strip())) {
            return text.value().strip();
        }
        diagnostics.report(Code.IGNORED_KEY, entry.keySpan(), entry.key());
        return null;
    }

    private @Nullable String title() {
        YamlNode.Entry entry = fields.entry("title");
        if (entry == null) {
            diagnostics.reportWithHint(
                    Code.NO_TITLE, fields.span().sub(0, 0), "add a line \"title: ...\" between the fences");
            return null;
        }
        if (!(entry.value() instanceof YamlNode.Text text)) {
            diagnostics.reportWithHint(
                    Code.TITLE_NOT_TEXT,
                    entry.value().span(),
                    "put the title in quotes",
                    entry.value().description());
            return null;
        }
        String title = text.value().strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            diagnostics.reportWithHint(Code.NO_TITLE, entry.value().span(), "write the headline between the quotes");
            return null;
        }
        if (!text.quoted() && title.matches("\\d+(\\.\\d+)?[eE]\\+\\d+")) {
            diagnostics.reportWithHint(
                    Code.TITLE_NUMBER, text.span(), "write the headline itself, in quotes if it is a number", title);
        }
        if (title.matches(".*</?[a-zA-Z][^>]*>.*")) {
            diagnostics.reportWithHint(Code.TITLE_HTML, text.span(), "a title is plain text; delete the marks");
        }
        title = plain(title, text.span());
        int length = title.codePointCount(0, title.length());
        if (length > 300) {
            diagnostics.reportWithHint(
                    Code.TITLE_LONG, text.span(), "what does not fit belongs into standfirst or summary", length);
        }
        return title;
    }

    /** Entities are what a text brings along from another system; nobody means them to be read. */
    private String plain(String title, Span span) {
        Entities.Decoded decoded = Entities.decode(title);
        if (decoded.first() != null) {
            diagnostics.reportWithHint(
                    Code.TITLE_ENTITY,
                    span,
                    "a title is plain text; write: " + decoded.text(),
                    decoded.first(),
                    Entities.decode(decoded.first()).text());
        }
        return decoded.text();
    }

    private record Categories(
            @Nullable String section, @Nullable List<String> topics) {}

    private Categories categories() {
        String section = fields.text("section", "category");
        List<String> topics = new ArrayList<>();
        YamlNode.Entry categories = fields.entry("categories");
        List<YamlNode.Text> several = fields.textNodes("categories");
        for (int i = 0; i < several.size(); i++) {
            String value = several.get(i).value().strip();
            if (i == 0 && section == null) {
                section = value;
            } else if (!value.equals(section)) {
                topics.add(value);
            }
        }
        YamlNode.Entry entry = fields.entry("topics", "tags");
        if (entry != null
                && entry.value() instanceof YamlNode.Text text
                && !entry.key().equalsIgnoreCase("topics")) {
            topics.addAll(Arrays.asList(text.value().strip().split("[,\\s]+")));
        } else if (entry != null) {
            topics.addAll(fields.texts("topics", "tags"));
        }
        boolean given = entry != null || categories != null;
        return new Categories(section, given ? topics.stream().distinct().toList() : null);
    }

    private @Nullable OffsetDateTime date(String key, Code code, String... spellings) {
        YamlNode.Entry entry = fields.entry(key, spellings);
        return entry == null ? null : date(entry.value(), code);
    }

    private @Nullable OffsetDateTime date(YamlNode node, Code code) {
        return Dates.read(node, code, zone, diagnostics);
    }

    private @Nullable Boolean draft() {
        Boolean draft = draft("draft");
        Boolean published = draft("published");
        if (draft == null || published == null) {
            return published == null ? draft : Boolean.valueOf(!published);
        }
        YamlNode.Entry entry = fields.entry("published");
        if (draft.equals(published) && entry != null) {
            diagnostics.report(Code.KEYS_DIFFER, entry.keySpan(), "draft", "published", draft ? "draft" : "published");
        }
        // What is perhaps a draft must not be published.
        return draft || !published;
    }

    private @Nullable Boolean draft(String key) {
        YamlNode.Entry entry = fields.entry(key);
        if (entry != null) {
            Boolean value = entry.value() instanceof YamlNode.Text text ? Fields.booleanOf(text) : null;
            if (value == null) {
                // What was perhaps meant as a draft must not be published.
                diagnostics.reportWithHint(
                        Code.BAD_DRAFT,
                        entry.value().span(),
                        "write " + entry.key() + ": true or " + entry.key() + ": false",
                        entry.key(),
                        entry.value() instanceof YamlNode.Text text
                                ? text.value()
                                : entry.value().description());
            }
            return value;
        }
        return null;
    }

    private FrontMatter.@Nullable Embargo embargo() {
        YamlNode.Entry entry = fields.entry("embargo");
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text && text.value().strip().equalsIgnoreCase("none")) {
            return FrontMatter.Embargo.NONE;
        }
        OffsetDateTime until = date(entry.value(), Code.BAD_EMBARGO);
        return until == null ? null : new FrontMatter.Embargo(until);
    }

    private @Nullable List<FrontMatter.Credit> credits() {
        YamlNode.Entry entry = fields.entry("authors", "author");
        if (entry == null) {
            return null;
        }
        List<FrontMatter.Credit> credits = new ArrayList<>();
        for (YamlNode node : Fields.items(entry)) {
            if (node instanceof YamlNode.Text text && !text.value().isBlank()) {
                credits.add(new FrontMatter.Credit(text.value().strip(), null));
            } else if (node instanceof YamlNode.Entries map) {
                Fields credit = new Fields(map, diagnostics);
                String author = credit.text("id", "name");
                String role = credit.text("role");
                if (author != null) {
                    credits.add(new FrontMatter.Credit(author, role));
                } else {
                    fields.wrong(node, entry.key(), "ids or names of authors");
                }
            }
        }
        return List.copyOf(credits);
    }

    private @Nullable ArticleType type() {
        String type = fields.text("type");
        if (type == null) {
            return null;
        }
        ArticleType found = ArticleType.of(type).orElse(null);
        if (found == null) {
            List<String> known =
                    Arrays.stream(ArticleType.values()).map(ArticleType::id).toList();
            diagnostics.reportWithHint(Code.UNKNOWN_TYPE, fields.spanOf("type"), Nearest.hint(type, known, null), type);
        }
        return found;
    }

    private FrontMatter.@Nullable Installment series() {
        YamlNode.Entry entry = fields.entry("series");
        if (entry == null) {
            return null;
        }
        YamlNode node = Fields.items(entry).isEmpty()
                ? entry.value()
                : Fields.items(entry).get(0);
        if (node instanceof YamlNode.Entries map) {
            Fields series = new Fields(map, diagnostics);
            String id = series.text("id", "name");
            Integer part = series.integer("part", 1, 9999);
            return id == null ? null : new FrontMatter.Installment(id, part == null ? 0 : part);
        }
        return node instanceof YamlNode.Text text
                ? new FrontMatter.Installment(text.value().strip(), 0)
                : null;
    }

    private FrontMatter.@Nullable Pin pin(String key) {
        YamlNode.Entry entry = fields.entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            YamlNode.Entry until = new Fields(map, diagnostics).entry("until");
            OffsetDateTime end = until == null ? null : date(until.value(), Code.BAD_OPTIONAL_DATE);
            return new FrontMatter.Pin(false, end);
        }
        if (entry.value() instanceof YamlNode.Text text) {
            if (key.equals("pinned") && text.value().strip().equalsIgnoreCase("section")) {
                return new FrontMatter.Pin(true, null);
            }
            Boolean value = Fields.booleanOf(text);
            if (value != null) {
                return value ? new FrontMatter.Pin(false, null) : null;
            }
        }
        String section = key.equals("pinned") ? "section, " : "";
        fields.wrong(entry.value(), key, "true, " + section + "false or {until: ...}");
        return null;
    }

    private FrontMatter.@Nullable Source source() {
        YamlNode.Entry entry = fields.entry("source");
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            Fields source = new Fields(map, diagnostics);
            String name = source.text("name");
            String url = web("url", source);
            return name == null && url == null
                    ? null
                    : new FrontMatter.Source(
                            name == null ? String.valueOf(url) : name, url, source.text("licence", "license"));
        }
        String name = fields.text("source");
        return name == null ? null : new FrontMatter.Source(name, null, null);
    }

    private @Nullable String web(String key, Fields fields) {
        String url = fields.text(key);
        if (url != null && !url.matches("https?://\\S+")) {
            diagnostics.reportWithHint(Code.BAD_URL, fields.spanOf(key), "it must begin with https://", url);
            return null;
        }
        return url;
    }

    private @Nullable String reviews() {
        YamlNode.Entry entry = fields.entry("reviews", "comments");
        if (entry != null && entry.value() instanceof YamlNode.Text text && Fields.booleanOf(text) != null) {
            return text.value().strip().equalsIgnoreCase("true") ? "open" : "none";
        }
        return entry == null ? null : fields.choice(entry.key(), List.of("open", "closed", "none"));
    }

    private @Nullable Set<Flag> flags() {
        YamlNode.Entry entry = fields.entry("flags");
        Boolean noindex = fields.flag("noindex");
        if (entry == null && noindex == null) {
            return null;
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (YamlNode.Text text : fields.textNodes("flags")) {
            Flag.of(text.value())
                    .ifPresentOrElse(
                            flags::add,
                            () -> diagnostics.reportWithHint(
                                    Code.UNKNOWN_FLAG,
                                    text.span(),
                                    Nearest.hint(
                                            text.value(),
                                            Arrays.stream(Flag.values())
                                                    .map(Flag::id)
                                                    .toList(),
                                            null),
                                    text.value()));
        }
        if (Boolean.TRUE.equals(noindex)) {
            flags.add(Flag.NOINDEX);
        }
        return flags;
    }

    Span span(String key, String... spellings) {
        return fields.spanOf(key, spellings);
    }
}
