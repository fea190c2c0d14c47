package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles of a backfile, their words turned into terms again and their pictures into files. */
final class FiledArticles {
    private final Backfile back;
    final BackfileRows rows;
    private final Settings settings;
    private final Articles articles;
    /** By language, then word. */
    private final @Nullable Term[][] terms;

    private final Media.@Nullable Picture[] pictures;
    private final @Nullable String[] pictureAddresses;

    FiledArticles(Backfile back, Settings settings, Terms terms, Articles articles) {
        this.back = back;
        this.rows = back.rows;
        this.settings = settings;
        this.articles = articles;
        this.terms = new @Nullable
                Term[back.head().languages().size()][back.head().words().size()];
        Set<Backfile.Word> written = back.written();
        for (int word = 0; word < back.head().words().size(); word++) {
            Backfile.Word each = back.head().words().get(word);
            for (int language = 0;
                    written.contains(each) && language < back.head().languages().size();
                    language++) {
                this.terms[language][word] = terms.term(
                        each.kind(), each.written(), back.head().languages().get(language));
            }
        }
        this.pictures = new Media.@Nullable Picture[back.head().leads().size()];
        this.pictureAddresses = new @Nullable String[back.head().leads().size()];
    }

    /** Takes the pictures that the articles show, if they are what they were. */
    void show(Media media, Map<String, Media.Picture> measured, Bodies bodies) {
        back.shownLeads().stream().forEach(number -> {
            Backfile.Lead lead = back.head().leads().get(number);
            Media.Picture picture = measured.get(lead.source());
            if (picture == null
                    || picture.info() == null
                    || !lead.source().equals(media.find(lead.folder(), lead.src()))
                    || !lead.digest().equals(Digester.of(picture))) {
                back.refuse();
                return;
            }
            pictures[number] = picture;
            pictureAddresses[number] = Urls.href(settings, picture.address());
            bodies.show(picture);
            bodies.renditions(picture, lead.focus(), Renditions.Use.LEAD);
        });
    }

    Article article(int row, int number) {
        return new FiledArticle(this, row, number);
    }

    @Nullable
    Term term(int row, int word) {
        return word < 0 ? null : terms[rows.language(row)][word];
    }

    List<Term> terms(int row, int from, int to) {
        List<Term> found = new ArrayList<>();
        for (int at = from; at < to; at += Integer.BYTES) {
            Term term = Objects.requireNonNull(term(row, rows.word(at)));
            if (!found.contains(term)) {
                found.add(term);
            }
        }
        return found;
    }

    String language(int row) {
        return back.language(row);
    }

    Media.@Nullable Picture picture(int row) {
        int lead = rows.lead(row);
        return lead < 0 ? null : pictures[lead];
    }

    @Nullable
    String pictureAddress(int row) {
        int lead = rows.lead(row);
        return lead < 0 ? null : pictureAddresses[lead];
    }

    /** The article, made of its document. */
    synchronized MadeArticle make(int row, int number) {
        Document document = back.document(row);
        Document original = back.original(row);
        Filing filing = original == null ? document.filing() : document.filing().inherit(original.filing());
        return articles.article(
                new Versions.Version(
                        document, original, filing, Versions.head(document, original), rows.published(row), null),
                rows.address(row),
                number);
    }
}
