package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Backfile;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Site;
import dev.newsline.assemble.Term;
import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.language.Language;
import dev.newsline.model.FrontMatter;
import dev.newsline.model.Words;
import dev.newsline.theme.Theme;
import dev.newsline.view.AuthorView;
import dev.newsline.view.BreakingView;
import dev.newsline.view.CardView;
import dev.newsline.view.LineView;
import dev.newsline.view.LinkView;
import dev.newsline.view.Moment;
import dev.newsline.view.SectionView;
import dev.newsline.view.SiteView;
import dev.newsline.view.TextView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the records of one edition out of the site. Cards are made when they are asked for; their digests are kept. */
final class Views {
    /** How far back breaking news is looked for. */
    private static final int RECENT = 100;

    final Site site;
    final Settings settings;
    final Edition edition;
    final Language language;
    final Theme theme;
    final boolean preview;
    /** What the last build knows of articles that stand as it left them; null where nothing is known. */
    final @Nullable Backfile back;

    private final Map<String, Language> languages;
    final SiteView siteView;
    /** What every page of the edition depends on. */
    final Frame frame;

    /** The edition switch of every article: what the site's editions are called. */
    final Digest editions;

    /** Digests of what cards show. */
    final CardDigests digests;

    final Periods periods;

    /** Pictures with what is printed about them. */
    final PictureViews pictures;

    /** Cards that were made lately, each at the place of its article's number. */
    private final AtomicReferenceArray<@Nullable Shown> recent = new AtomicReferenceArray<>(1 << 10);

    private record Shown(Article article, CardView card) {}

    private final Map<String, Words> phrases = new LinkedHashMap<>();
    private final Set<Integer> phraseKeys = new HashSet<>();

    Views(
            Site site,
            Edition edition,
            Language language,
            Map<String, Language> languages,
            Theme theme,
            @Nullable Backfile back,
            boolean preview) {
        this.back = back;
        this.languages = languages;
        this.site = site;
        this.settings = site.settings();
        this.edition = edition;
        this.language = language;
        this.theme = theme;
        this.preview = preview;
        for (Words phrase : site.registries().phrases()) {
            phrase.byLanguage().values().forEach(form -> phrases.putIfAbsent(form, phrase));
        }
        phrases.keySet().forEach(form -> phraseKeys.add(Filing.key(form)));
        this.pictures = new PictureViews(this);
        this.digests = new CardDigests(this);
        this.periods = new Periods(edition.articles(), settings.timeZone());
        this.siteView = new SiteRecord(this).make();
        this.frame = Frame.of(this);
        Digester names = new Digester();
        site.editions()
                .values()
                .forEach(each -> names.add(each.language())
                        .add(nameOfLanguage(each.language()))
                        .add(locale(each.language()))
                        .add(each.prefix()));
        this.editions = names.digest();
    }

    String href(String address) {
        return Urls.href(settings, address);
    }

    @Nullable
    String absolute(String address) {
        return Urls.absolute(settings, address);
    }

    /** An address below the edition's prefix. */
    String below(String path) {
        return edition.prefix() + path;
    }

    Moment moment(java.time.OffsetDateTime time) {
        return moment(time.toInstant());
    }

    Moment moment(Instant time) {
        return new Moment(time.atZone(settings.timeZone()).toOffsetDateTime());
    }

    String nameOfLanguage(String tag) {
        Language language = languages.get(tag);
        return language == null ? tag : language.name();
    }

    /** A language's locale for Open Graph; null for what is no language, as x-default. */
    @Nullable
    String locale(String tag) {
        Language language = languages.get(tag);
        return language == null ? null : language.locale();
    }

    String siteName() {
        String name = settings.name().in(edition.language(), settings.defaultLanguage());
        return name == null ? "" : name;
    }

    /** What the edition is: the newsroom's own sentence, else what can be said of any, and the names of its sections. */
    String description() {
        String own = settings.description().in(edition.language());
        if (own != null) {
            return own;
        }
        String any = language.text("siteDescription", Map.of("name", siteName()));
        String sections = siteView.menu().stream().map(LinkView::title).collect(Collectors.joining(", "));
        return sections.isEmpty() ? any : any + " " + sections + ".";
    }

    SectionView section(Term term) {
        return new SectionView(
                term.id(),
                term.name(),
                href(term.address()),
                term.entry().description().in(edition.language(), settings.defaultLanguage()));
    }

    AuthorView author(Term term, @Nullable String role) {
        String own = term.entry().role().in(edition.language(), settings.defaultLanguage());
        List<LinkView> links = new ArrayList<>();
        term.entry().links().forEach((name, url) -> {
            if (!site.concealed().contains(url)) {
                links.add(new LinkView(SiteRecord.network(name), url));
            }
        });
        return new AuthorView(
                term.id(),
                term.name(),
                href(term.address()),
                role == null ? own : role,
                term.entry().description().in(edition.language(), settings.defaultLanguage()),
                pictures.photo(term),
                links);
    }

    /** Words in this edition's language where a phrase has them in it, else as they are, marked with their language. */
    @Nullable
    TextView text(@Nullable String words, @Nullable String lang, String writtenIn) {
        if (words == null) {
            return null;
        }
        Words phrase = phrases.get(words);
        if (phrase != null) {
            String form = phrase.byLanguage().get(edition.language());
            if (form != null) {
                return new TextView(form, null);
            }
            for (Map.Entry<String, String> each : phrase.byLanguage().entrySet()) {
                if (each.getValue().equals(words)) {
                    return new TextView(words, each.getKey());
                }
            }
        }
        String own = lang == null ? writtenIn : lang;
        return new TextView(words, own.equals(edition.language()) ? null : own);
    }

    /** Whether the words of a {@link Filing#key} may be a phrase. */
    boolean mayBePhrase(int key) {
        return phraseKeys.contains(key);
    }

    /** The versions of a phrase; null for other words. */
    @Nullable
    Words phraseOf(String words) {
        return phrases.get(words);
    }

    /** A phrase in this edition's language, else as it is. */
    String phrase(String words) {
        Words phrase = phrases.get(words);
        String form = phrase == null ? null : phrase.byLanguage().get(edition.language());
        return form == null ? words : form;
    }

    /** The card of an article: of pages that are made one after the other, most show the same. */
    CardView card(Article article) {
        int place = article.number() & (recent.length() - 1);
        Shown known = recent.get(place);
        if (known == null || !known.article.equals(article)) {
            known = new Shown(article, make(article));
            recent.set(place, known);
        }
        return known.card;
    }

    private CardView make(Article article) {
        var front = article.front();
        return new CardView(
                article.id(),
                href(article.address()),
                front.title(),
                front.linkTitle() == null ? front.title() : front.linkTitle(),
                front.kicker(),
                Summaries.of(article),
                moment(article.published()),
                article.type().id(),
                article.section() == null ? null : section(article.section()),
                article.authors().stream()
                        .map(term -> author(term, article.roles().get(term.id())))
                        .toList(),
                front.byline(),
                pictures.of(article),
                false,
                null);
    }

    /** Cards for pages that are made anew all the time: these say what is breaking. */
    List<CardView> liveCards(List<Article> articles) {
        return articles.stream().map(this::liveCard).toList();
    }

    CardView liveCard(Article article) {
        CardView card = card(article);
        if (!article.breaking()) {
            return card;
        }
        OffsetDateTime until = until(article);
        return new CardView(
                card.id(),
                card.url(),
                card.title(),
                card.linkTitle(),
                card.kicker(),
                card.summary(),
                card.published(),
                card.type(),
                card.section(),
                card.authors(),
                card.byline(),
                card.picture(),
                true,
                until == null ? null : moment(until));
    }

    /** What is breaking news now: the newest of the newest that say so; null where none does. */
    @Nullable
    Article breaking() {
        return newest(edition.listed(), RECENT).stream()
                .filter(Article::breaking)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    BreakingView breakingView() {
        Article article = breaking();
        if (article == null) {
            return null;
        }
        OffsetDateTime until = until(article);
        CardView card = card(article);
        return new BreakingView(card.linkTitle(), card.url(), until == null ? null : moment(until));
    }

    /** When a story is breaking news no more; null where its writer gives no end. */
    static @Nullable OffsetDateTime until(Article article) {
        FrontMatter.Pin pin = article.filing().breaking();
        return pin == null ? null : pin.until();
    }

    List<CardView> cards(List<Article> articles) {
        return articles.stream().map(this::card).toList();
    }

    /** The News Line of these articles, newest first; an edition may not have published anything yet. */
    LineView liveLine(List<Article> articles) {
        return new LineView(
                articles.isEmpty() ? null : moment(articles.get(0).published()), liveCards(articles), breakingView());
    }

    /** Begins a page's fingerprint: the template with all it includes, and what is the same on all pages. */
    Digester begin(Digester digester, String template) {
        return digester.part("template")
                .add(template)
                .add(theme.digest(template))
                .add(frame);
    }

    /** The newest of a list in {@link Article#ORDER}, newest first. */
    static List<Article> newest(List<Article> articles, int limit) {
        return newest(articles, limit, article -> true);
    }

    /** The newest that are wanted, newest first. */
    static List<Article> newest(List<Article> articles, int limit, Predicate<Article> wanted) {
        List<Article> result = new ArrayList<>(Math.min(limit, articles.size()));
        for (int i = articles.size() - 1; i >= 0 && result.size() < limit; i--) {
            if (wanted.test(articles.get(i))) {
                result.add(articles.get(i));
            }
        }
        return result;
    }
}
