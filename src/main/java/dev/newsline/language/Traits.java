package dev.newsline.language;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import java.util.Map;

/**
 * A language without its texts.
 *
 * @param quotes open, close, inner open, inner close
 * @param slugs own rows for addresses, by lower-case letter
 */
record Traits(
        String tag,
        String name,
        String locale,
        boolean rightToLeft,
        Casing casing,
        Alphabet alphabet,
        Map<String, String> slugs,
        Dates dates,
        Numbers numbers,
        PluralRule plurals,
        List<String> quotes,
        TextPattern dateline)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(tag)
                .add(name)
                .add(locale)
                .add(rightToLeft)
                .add(casing.turkic())
                .addTexts(alphabet.letters())
                .addTexts(slugs)
                .addTexts(dates.months())
                .addTexts(dates.monthsOf())
                .addTexts(dates.monthsShort())
                .addTexts(dates.weekdays())
                .addTexts(dates.weekdaysShort())
                .add(dates.styles().size())
                .add(numbers.group())
                .add(numbers.decimal())
                .add(numbers.groupFrom())
                .add(plurals)
                .addTexts(quotes)
                .add(dateline.text());
        dates.styles().forEach((style, pattern) -> digester.add(style).add(pattern.text()));
    }
}
