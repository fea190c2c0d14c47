package dev.newsline.language;

import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language that sites are written in, all of it from its file {@code language/LL.yaml}: a further language is one more
 * file. Immutable and thread-safe.
 */
public final class Language {
    private final Traits traits;
    private final Texts texts;
    private final Digest digest;

    Language(Traits traits, Texts texts) {
        this.traits = traits;
        this.texts = texts;
        this.digest = new Digester().add(traits).add(texts).digest();
    }

    /**
     * Reads a language's file. The tag is the file's name without its ending.
     *
     * @return null where it cannot be used; why has been reported then
     */
    public static @Nullable Language read(SourceText yaml, Diagnostics diagnostics) {
        return new LanguageReader(yaml, diagnostics).read();
    }

    /** BCP 47 tag. */
    public String tag() {
        return traits.tag();
    }

    /** Its name in itself, as the language switch shows it. */
    public String name() {
        return traits.name();
    }

    public boolean rightToLeft() {
        return traits.rightToLeft();
    }

    /** Value of {@code dir}: ltr or rtl. */
    public String dir() {
        return traits.rightToLeft() ? "rtl" : "ltr";
    }

    /** For Open Graph, as {@code az_AZ}. */
    public String locale() {
        return traits.locale();
    }

    /** Quotation marks: open, close, and those of a quotation inside a quotation. */
    public List<String> quotes() {
        return traits.quotes();
    }

    public String upper(String text) {
        return traits.casing().upper(text);
    }

    public String lower(String text) {
        return traits.casing().lower(text);
    }

    /** The text with its first letter in upper case; unchanged where it begins with a digit. */
    public String capitalise(String text) {
        return traits.casing().capitalise(text);
    }

    /** The text as part of an address; empty where nothing is left of it. See {@link Slugs}. */
    public String slug(String text) {
        return Slugs.of(text, traits.slugs());
    }

    /** Alphabetical order. It is total: only equal texts compare as equal. */
    public Comparator<String> order() {
        return traits.alphabet().order();
    }

    /**
     * A date or time in words.
     *
     * @param time as a clock in the site's zone shows it
     * @param style full, long, medium, day, month, year, time, dateTime, or one that the language's file adds
     * @throws IllegalArgumentException where there is no such style
     */
    public String date(LocalDateTime time, String style) {
        return traits.dates().print(time, style);
    }

    /** The styles that {@link #date} takes. */
    public Set<String> dateStyles() {
        return traits.dates().styles().keySet();
    }

    /** The days of the week from Monday, in full. */
    public List<String> weekdays() {
        return traits.dates().weekdays();
    }

    /** The same in short; in full where the language's file has nothing shorter. */
    public List<String> weekdaysShort() {
        return traits.dates().weekdaysShort();
    }

    /** A number with its digits in groups, as the language writes it. Not for years. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with as many places after the decimal mark as it has. */
    public String number(BigDecimal number) {
        return traits.numbers().print(number);
    }

    /** The plural category of a number: zero, one, two, few, many or other. */
    public String plural(long number) {
        return traits.plurals().of(Math.abs(number));
    }

    /** The text of a key with its gaps as they are; of a text with plurals, the form {@code other}. */
    public Optional<String> text(String key) {
        Wording wording = texts.find(key);
        return wording == null ? Optional.empty() : Optional.of(wording.other().text());
    }

    /**
     * The text of a key with its gaps filled. The number {@code n} chooses among plural forms and is printed in groups;
     * other values are printed as they are.
     *
     * @param values by gap; more of them than there are gaps do no harm
     * @throws IllegalArgumentException where there is no such text or a gap has no value
     */
    public String text(String key, Map<String, ?> values) {
        Wording wording = texts.get(key);
        BigDecimal count = values.get("n") instanceof Number number ? new BigDecimal(number.toString()) : null;
        TextPattern form = count == null ? wording.other() : wording.form(plural(count));
        return form.fill(gap -> {
            Object value = values.get(gap);
            return gap.equals("n") && count != null ? number(count) : value == null ? null : value.toString();
        });
    }

    /** Fractions take the form {@code other} in all languages that we have. */
    private String plural(BigDecimal number) {
        BigDecimal whole = number.stripTrailingZeros();
        return whole.scale() > 0 ? "other" : plural(whole.longValue());
    }

    /** The keys of all texts, sorted. */
    public Set<String> keys() {
        return texts.keys();
    }

    /** This language with other wordings of single texts; keys that it does not have are left out. */
    public Language with(Map<String, String> wordings) {
        Map<String, Wording> known = new LinkedHashMap<>();
        wordings.forEach((key, wording) -> {
            if (texts.find(key) != null) {
                known.put(key, Wording.of(wording));
            }
        });
        return new Language(traits, texts.with(known));
    }

    /**
     * This language with the desk's own wording of single texts. A key of the file is the key of a text or its whole
     * wording in this language or one of {@code others}: {@code "News Line": "Xəbərlər"}.
     *
     * @param yaml the file {@code content/texts/LL.yaml}
     * @param others languages whose wordings may stand as keys
     */
    public Language with(SourceText yaml, List<Language> others, Diagnostics diagnostics) {
        // What is wrong in them holds no article back: the text of the theme stands.
        Diagnostics problems = new Diagnostics();
        Map<String, Wording> own = new OwnTexts(this, others, problems).read(yaml);
        diagnostics.addAsWarnings(problems);
        return own.isEmpty() ? this : new Language(traits, texts.with(own));
    }

    /** This language with the texts of another one where it has none itself. */
    public Language filledFrom(Language other) {
        return new Language(traits, other.texts.with(texts.all()));
    }

    /**
     * How an agency's report begins: place, day, agency.
     *
     * @param agency null where the site leaves it out
     */
    public String dateline(String place, LocalDate day, @Nullable String agency) {
        return traits.dateline().fill(gap -> switch (gap.toLowerCase(Locale.ROOT)) {
            case "place" -> gap.equals("PLACE") ? upper(place) : place;
            case "agency" -> agency == null || gap.equals("agency") ? agency : upper(agency);
            default -> dateStyles().contains(gap) ? date(day.atStartOfDay(), gap) : null;
        });
    }

    /** Of everything that it can print. */
    public Digest digest() {
        return digest;
    }

    Texts texts() {
        return texts;
    }

    @Override
    public String toString() {
        return tag();
    }
}
