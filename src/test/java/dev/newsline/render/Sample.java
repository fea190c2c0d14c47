package dev.newsline.render;

import dev.newsline.view.AlternateView;
import dev.newsline.view.ArticleView;
import dev.newsline.view.AuthorView;
import dev.newsline.view.BreakingView;
import dev.newsline.view.CalendarView;
import dev.newsline.view.CardView;
import dev.newsline.view.CorrectionView;
import dev.newsline.view.DayView;
import dev.newsline.view.EditionView;
import dev.newsline.view.FeedView;
import dev.newsline.view.FrontBlockView;
import dev.newsline.view.FrontView;
import dev.newsline.view.Html;
import dev.newsline.view.LineView;
import dev.newsline.view.LinkView;
import dev.newsline.view.ListView;
import dev.newsline.view.Moment;
import dev.newsline.view.PageView;
import dev.newsline.view.PeriodView;
import dev.newsline.view.PictureView;
import dev.newsline.view.ReviewsView;
import dev.newsline.view.SectionView;
import dev.newsline.view.SeriesView;
import dev.newsline.view.ShareImageView;
import dev.newsline.view.SiteView;
import dev.newsline.view.SocialView;
import dev.newsline.view.SourceView;
import dev.newsline.view.StandingView;
import dev.newsline.view.TextView;
import dev.newsline.view.WeekdayView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Records of a small site, written by hand. */
final class Sample {
    static final Moment NOON = moment("2026-07-28T12:00:00+04:00");
    static final SectionView POLITICS = new SectionView("politics", "Politics", "/politics/", "What is decided");
    static final PictureView PICTURE = new PictureView(
            "/media/podium.jpg",
            1600,
            900,
            "A podium",
            new TextView("The briefing room", null),
            new TextView("Foto: Xəzri", "az"),
            null,
            "50% 30%",
            List.of());
    static final AuthorView AUTHOR = new AuthorView(
            "leyla",
            "Leyla Məmmədova",
            "/authors/leyla/",
            "Correspondent",
            "Writes about politics",
            PICTURE,
            List.of(new LinkView("Site", "https://leyla.example/")));
    static final CardView CARD = card(1);

    private Sample() {}

    static Moment moment(String iso) {
        return new Moment(OffsetDateTime.parse(iso));
    }

    static CardView card(int n) {
        return new CardView(
                "story-" + n,
                "/politics/2026/07/story-" + n + "/",
                "Talks <go on> & on, " + n,
                "Talks & more " + n,
                n == 1 ? "Diplomacy" : null,
                "A summary of " + n,
                NOON,
                n == 1 ? "analysis" : "news",
                POLITICS,
                List.of(AUTHOR),
                null,
                n == 1 ? PICTURE : null,
                n == 2,
                null);
    }

    static List<CardView> cards(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Sample::card).toList();
    }

    static SiteView site() {
        return site("end", "end");
    }

    static SiteView site(String bylineAt, String datelineAt) {
        return new SiteView(
                "Khazri News",
                "https://newsline.example/",
                "/",
                "en",
                "ltr",
                "en_GB",
                "/en/",
                "/en/line/",
                "/en/line/head.html",
                "/en/topics/",
                "/en/authors/",
                "/en/feed.xml",
                PICTURE,
                List.of(new LinkView("Politics", "/politics/")),
                Map.of("footer", List.of(new LinkView("About", "/about/"))),
                List.of(
                        new SocialView("telegram", "Telegram", "https://telegram.example/khazri"),
                        new SocialView("unheard", "Unheard", "https://unheard.example/")),
                List.of(new LinkView("Ethics", "/ethics/")),
                bylineAt,
                datelineAt);
    }

    static PageView page(String kind, String title) {
        boolean article = kind.equals("article");
        return new PageView(
                kind,
                "/here/",
                "https://newsline.example/here/",
                title + " - Khazri News",
                title,
                "About \"it\"",
                "index,follow",
                article ? "article" : "website",
                article ? NOON : null,
                article ? moment("2026-07-28T15:30:00+04:00") : null,
                article ? "Politics" : null,
                article ? List.of("Caspian") : List.of(),
                article ? List.of("https://newsline.example/authors/leyla/") : List.of(),
                new ShareImageView("https://newsline.example/media/podium.jpg", 1600, 900, "A podium", "image/jpeg"),
                List.of(
                        new AlternateView("en", "https://newsline.example/here/", "en_US"),
                        new AlternateView("az", "https://newsline.example/burada/", "az_AZ"),
                        new AlternateView("x-default", "https://newsline.example/burada/", null)),
                List.of(
                        new EditionView("az", "Azərbaycanca", "/", false, true),
                        new EditionView("en", "English", "/here/", true, true)),
                List.of(new LinkView("Khazri News", "/en/"), new LinkView("Politics", "/politics/")),
                List.of(new FeedView("application/rss+xml", "Khazri News", "/en/feed.xml")),
                new Html("{\"@context\":\"https://schema.org\"}"),
                "/here/lite.html",
                false);
    }

    static ArticleView article(ReviewsView reviews) {
        return new ArticleView(
                CARD,
                CARD.title(),
                "What was said",
                moment("2026-07-28T15:30:00+04:00"),
                "WASHINGTON, July 28 (KHAZRI) —",
                "Washington",
                List.of("One thing", "Another"),
                new Html("<p>First paragraph.</p>\n<h2 id=\"why\">Why</h2>\n<p>Last paragraph.</p>"),
                false,
                List.of(new CorrectionView(NOON, "correction", new Html("<p>The date was wrong.</p>"))),
                List.of(new CorrectionView(NOON, "update", new Html("<p>A name was added.</p>"))),
                List.of(new SectionView("caspian", "Caspian", "/topics/caspian/", null)),
                new SeriesView("sea", "The falling sea", "/series/sea/", 2),
                new SourceView("Ministry", "https://ministry.example/", "CC BY 4.0"),
                List.of(PICTURE),
                cards(3, 5),
                card(6),
                card(7),
                List.of(new LinkView("telegram", "https://t.me/share/url?url=x&text=y")),
                reviews,
                "mailto:desk@newsline.example?subject=Talks",
                null);
    }

    static LineView line() {
        return new LineView(NOON, cards(1, 10), new BreakingView("A <strike>", "/strike/", NOON));
    }

    static FrontView front() {
        return new FrontView(
                card(1), cards(2, 5), List.of(new FrontBlockView(POLITICS, cards(6, 9))), cards(10, 11), cards(12, 13));
    }

    static ListView list() {
        return new ListView(
                "author",
                "Leyla Məmmədova",
                "All her stories",
                null,
                AUTHOR,
                null,
                cards(1, 4),
                List.of(new PeriodView("2026", "/authors/leyla/2026/")),
                new CalendarView(
                        List.of(new WeekdayView("Monday", "Mon")),
                        List.of(List.of(
                                new DayView(0, null), new DayView(1, new PeriodView("October 1", "/2026/10/01/"))))),
                List.of(new LinkView("Caspian", "/topics/caspian/")),
                "/authors/leyla/",
                new PeriodView("2025", "/authors/leyla/2025/"),
                new PeriodView("2027", "/authors/leyla/2027/"));
    }

    static StandingView standing() {
        return new StandingView("About us", new Html("<p>We report.</p>"), NOON);
    }
}
