package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Term;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.model.Entry;
import dev.newsline.view.AuthorView;
import dev.newsline.view.LinkView;
import dev.newsline.view.ListView;
import dev.newsline.view.PageView;
import dev.newsline.view.PeriodView;
import dev.newsline.view.SectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sections, topics, authors, series: a front, an archive by calendar, an index; and the edition's own archive. */
final class Lists implements Contributor {
    private static final String TEMPLATE = "list.ftlh";
    private static final String LITE_TEMPLATE = "lite/list.ftlh";

    private final Views views;
    private final Heads heads;
    private final Needs needs;

    /** An edition's: those of each kind, which can be planned beside each other, and its archive. */
    static List<Contributor> of(Views views) {
        Lists lists = new Lists(views);
        List<Contributor> parts = new ArrayList<>();
        parts.add(lists);
        parts.add(new Archive(views, lists));
        for (String kind : Entry.KINDS) {
            for (Term term : views.edition.terms().getOrDefault(kind, List.of())) {
                parts.add(lists.new OfTerm(term));
            }
        }
        return parts;
    }

    /** The front and the archive of one term. */
    private final class OfTerm implements Contributor {
        private final Term term;

        OfTerm(Term term) {
            this.term = term;
        }

        @Override
        public void contribute(Plan.Jobs plan) {
            list(plan, term.kind(), term);
        }

        @Override
        public String name() {
            return views.edition.language() + " " + term.kind() + " " + term.id();
        }

        @Override
        public Digest key() {
            Digester digester = new Digester();
            for (String template : List.of(TEMPLATE, LITE_TEMPLATE)) {
                needs.digest(template, null, views.begin(digester, template));
            }
            List<Article> articles = views.edition.of(term);
            views.digests.addCards(digester.add(views.editions).add(subject(term.kind(), term).digest), articles);
            articles.stream().filter(Article::pinnedInSection).forEach(article -> digester.add(article.address()));
            return digester.digest();
        }
    }

    private Lists(Views views) {
        this.views = views;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
    }

    /**
     * What all pages of one list have in common.
     *
     * @param digest of all the rest
     */
    record Subject(
            String type,
            String title,
            @Nullable String description,
            @Nullable SectionView section,
            @Nullable AuthorView author,
            String address,
            @Nullable Term term,
            Map<String, String> versions,
            Digest digest) {
        Subject(
                String type,
                String title,
                @Nullable String description,
                @Nullable SectionView section,
                @Nullable AuthorView author,
                String address,
                @Nullable Term term,
                Map<String, String> versions) {
            this(
                    type,
                    title,
                    description,
                    section,
                    author,
                    address,
                    term,
                    versions,
                    new Digester()
                            .add(type)
                            .add(title)
                            .add(description)
                            .add(section)
                            .add(author)
                            .add(address)
                            .add(term == null ? null : term.kind())
                            .add(term == null ? null : term.id())
                            .addTexts(versions)
                            .digest());
        }
    }

    /**
     * One page of a list: its front, or with a period a part of its archive.
     *
     * @param days the periods of a month that are its days
     */
    private record Listing(
            Subject subject,
            String address,
            @Nullable String period,
            List<Article> articles,
            List<PeriodView> periods,
            Map<LocalDate, PeriodView> days,
            List<LinkView> entries,
            @Nullable PeriodView older,
            @Nullable PeriodView newer) {}

    @Override
    public void contribute(Plan.Jobs plan) {
        for (String kind : Entry.KINDS) {
            if (!kind.equals("sections")) {
                index(plan, kind, views.edition.terms().getOrDefault(kind, List.of()));
            }
        }
    }

    private void list(Plan.Jobs plan, String kind, Term term) {
        Subject subject = subject(kind, term);
        List<Article> articles = views.edition.of(term);
        List<Periods.Year> years = archived("year") ? views.periods.of(articles) : List.of();
        front(plan, subject, articles, years);
        archive(plan, subject, years);
    }

    private Subject subject(String kind, Term term) {
        boolean author = kind.equals("authors");
        Map<String, String> versions = new LinkedHashMap<>();
        for (Edition edition : views.site.editions().values()) {
            edition.term(kind, term.id()).ifPresent(other -> versions.put(edition.language(), other.address()));
        }
        String type = kind.equals("series") ? "series" : kind.substring(0, kind.length() - 1);
        SectionView section = author ? null : views.section(term);
        AuthorView person = author ? views.author(term, null) : null;
        String description = section != null ? section.description() : person == null ? null : person.description();
        return new Subject(type, term.name(), description, section, person, term.address(), term, versions);
    }

    private void front(Plan.Jobs plan, Subject subject, List<Article> articles, List<Periods.Year> periods) {
        List<PeriodView> years = new ArrayList<>();
        for (Periods.Year year : periods) {
            years.add(0, new PeriodView(Integer.toString(year.year()), views.href(subject.address + year.path())));
        }
        List<Article> newest = new ArrayList<>(Views.newest(articles, views.settings.pageSize()));
        if (subject.type.equals("section")) {
            // The newest pinned story leads; the others keep their order.
            articles.stream()
                    .filter(Article::pinnedInSection)
                    .max(Article.ORDER)
                    .ifPresent(pinned -> {
                        newest.remove(pinned);
                        newest.add(0, pinned);
                    });
        }
        add(plan, new Listing(subject, subject.address, null, newest, years, Map.of(), List.of(), null, null));
    }

    private void archive(Plan.Jobs plan, Subject subject, List<Periods.Year> years) {
        for (int i = 0; i < years.size(); i++) {
            Periods.Year year = years.get(i);
            PeriodView older = i == 0 ? null : view(subject, years.get(i - 1));
            PeriodView newer = i + 1 == years.size() ? null : view(subject, years.get(i + 1));
            String address = subject.address + year.path();
            String title = Integer.toString(year.year());
            if (!year.long_()) {
                add(
                        plan,
                        new Listing(
                                subject,
                                address,
                                title,
                                year.articles(),
                                List.of(),
                                Map.of(),
                                List.of(),
                                older,
                                newer));
                continue;
            }
            List<PeriodView> months = year.months().stream()
                    .map(month -> new PeriodView(title(month), views.href(subject.address + month.path())))
                    .toList();
            add(plan, new Listing(subject, address, title, List.of(), months, Map.of(), List.of(), older, newer));
            for (Periods.Month month : year.months()) {
                parts(plan, subject, month);
            }
        }
    }

    private void parts(Plan.Jobs plan, Subject subject, Periods.Month month) {
        List<List<Article>> parts = month.parts();
        for (int i = 0; i < parts.size(); i++) {
            String title = title(month);
            PeriodView older =
                    i == 0 ? null : new PeriodView(title, views.href(subject.address + month.path() + part(i)));
            PeriodView newer = i + 1 == parts.size()
                    ? null
                    : new PeriodView(title, views.href(subject.address + month.path() + part(i + 2)));
            String address = subject.address + month.path() + part(i + 1);
            add(plan, new Listing(subject, address, title, parts.get(i), List.of(), Map.of(), List.of(), older, newer));
        }
    }

    private static String part(int number) {
        return number == 1 ? "" : number + "/";
    }

    private PeriodView view(Subject subject, Periods.Year year) {
        return new PeriodView(Integer.toString(year.year()), views.href(subject.address + year.path()));
    }

    boolean archived(String what) {
        return views.settings.archives().contains(what);
    }

    String title(Periods.Month month) {
        return views.language.date(month.day().atStartOfDay(), "month");
    }

    private void index(Plan.Jobs plan, String kind, List<Term> terms) {
        List<LinkView> entries = terms.stream()
                .filter(term -> !views.edition.of(term).isEmpty())
                .sorted(Comparator.comparing(Term::name, views.language.order()).thenComparing(Term::id))
                .map(term -> new LinkView(term.name(), views.href(term.address())))
                .toList();
        Map<String, String> versions = new LinkedHashMap<>();
        views.settings.languages().forEach(each -> versions.put(each, views.settings.prefix(each) + kind + "/"));
        Subject subject = new Subject(
                "index",
                views.language.text(kind, Map.of()),
                null,
                null,
                null,
                views.below(kind + "/"),
                null,
                versions);
        add(plan, new Listing(subject, subject.address, null, List.of(), List.of(), Map.of(), entries, null, null));
    }

    /** A page of the edition's own archive. */
    void archived(
            Plan.Jobs plan,
            Subject subject,
            String address,
            String period,
            List<Article> articles,
            List<PeriodView> periods,
            Map<LocalDate, PeriodView> days,
            @Nullable PeriodView before) {
        add(plan, new Listing(subject, address, period, articles, periods, days, List.of(), before, null));
    }

    private void add(Plan.Jobs plan, Listing listing) {
        add(plan, TEMPLATE, listing.address, listing);
        // The lite edition has no archive.
        if (views.settings.lite() && listing.period == null) {
            add(plan, LITE_TEMPLATE, Urls.lite(listing.address), listing);
        }
    }

    private void add(Plan.Jobs plan, String template, String address, Listing listing) {
        // The head says nothing but this, and what is the same on all pages; making it took half of planning.
        Digestible made = digester -> {
            views.begin(digester, template)
                    .part("head")
                    .add(views.editions)
                    .add(listing.subject.digest)
                    .add(listing.address)
                    .add(listing.period)
                    .part("list")
                    .addAll(listing.periods)
                    .addAll(listing.entries)
                    .add(listing.older)
                    .add(listing.newer);
            views.digests.addCards(digester.part("articles"), listing.articles);
            needs.digest(template, null, digester);
        };
        plan.add(new Job(
                Urls.file(address),
                Job.Kind.LIST,
                "the list " + address,
                made,
                new Job.Page(template, views.edition.language(), near(listing.articles), () -> {
                    Map<String, @Nullable Object> records = new LinkedHashMap<>();
                    records.put("site", views.siteView);
                    records.put("page", head(listing.subject, listing.address, listing.period));
                    records.put("list", view(listing));
                    records.put("needs", needs.answers(template, null));
                    return records;
                })));
    }

    private static int near(List<Article> articles) {
        return articles.isEmpty() ? Job.Page.NONE : articles.get(0).number();
    }

    private ListView view(Listing listing) {
        Subject subject = listing.subject;
        return new ListView(
                subject.type,
                subject.title,
                subject.description,
                subject.section,
                subject.author,
                listing.period,
                views.cards(listing.articles),
                listing.periods,
                Calendars.of(listing.days, views.language),
                listing.entries,
                views.href(subject.address),
                listing.older,
                listing.newer);
    }

    /** The year and the month that a page of an archive belongs to: it links up, never to its neighbours. */
    private List<LinkView> above(Subject subject, String address) {
        List<LinkView> periods = new ArrayList<>();
        String[] parts = address.substring(subject.address.length()).split("/", -1);
        if (parts.length > 2 && archived("year")) {
            periods.add(new LinkView(parts[0], views.href(subject.address + parts[0] + "/")));
        }
        if (parts.length > 3 && (subject.term != null || archived("month"))) {
            LocalDate month = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
            periods.add(new LinkView(
                    views.language.date(month.atStartOfDay(), "month"),
                    views.href(subject.address + parts[0] + "/" + parts[1] + "/")));
        }
        return periods;
    }

    private PageView head(Subject subject, String address, @Nullable String period) {
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(new LinkView(views.siteName(), views.siteView.home()));
        if (period != null && subject.term != null) {
            crumbs.add(new LinkView(subject.title, views.href(subject.address)));
        }
        crumbs.addAll(above(subject, address));
        String title = period == null ? subject.title : subject.title + ", " + period;
        String description = subject.description != null && period == null
                ? subject.description
                : views.language.text("listDescription", Map.of("title", title, "name", views.siteName()));
        boolean fronts = subject.type.equals("section");
        return heads.page(
                "list",
                address,
                period == null ? subject.versions : Map.of(),
                title,
                description,
                crumbs,
                subject.term != null && period == null
                        ? heads.feeds(
                                subject.address.substring(views.edition.prefix().length()), fronts)
                        : heads.feeds("", true),
                new StructuredData(views).list(crumbs),
                period == null);
    }
}
