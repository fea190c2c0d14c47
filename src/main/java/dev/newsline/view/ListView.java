package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list: its front, or a period of its archive.
 *
 * @param type section, topic, author, series, archive or index
 * @param title what is listed
 * @param description about it
 * @param section the section, topic or series
 * @param author the author
 * @param period the period as printed; null on the list's front
 * @param cards newest first on the front, oldest first in a period
 * @param periods years on the front, months below a year that is too long
 * @param calendar a month of the site's own archive; else null
 * @param entries entries of an index
 * @param url front of the list
 * @param older the part before
 * @param newer the part after
 */
public record ListView(
        String type,
        String title,
        @Nullable String description,
        @Nullable SectionView section,
        @Nullable AuthorView author,
        @Nullable String period,
        List<CardView> cards,
        List<PeriodView> periods,
        @Nullable CalendarView calendar,
        List<LinkView> entries,
        String url,
        @Nullable PeriodView older,
        @Nullable PeriodView newer)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(type)
                .add(title)
                .add(description)
                .add(section)
                .add(author)
                .add(period)
                .addAll(cards)
                .addAll(periods)
                .add(calendar)
                .addAll(entries)
                .add(url)
                .add(older)
                .add(newer);
    }
}
