package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.FiledArticle;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Term;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.model.FrontMatter;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Digests of what pages show of articles, from those that were made when the sources were read. Thread-safe. */
final class CardDigests {
    private final Views views;
    /** By the articles' numbers. Who finds none makes it; two that make it at a time make the same. */
    private final @Nullable Digest[] cardDigests;

    private final Map<Term, Digest> termDigests = new HashMap<>();

    /** Whether what the last build made of the backfile's articles holds: their terms are what they were. */
    private final boolean filed;

    CardDigests(Views views) {
        this.views = views;
        this.cardDigests = new @Nullable Digest[views.edition.articles().size()];
        views.edition.terms().values().forEach(terms -> terms.forEach(term -> termDigests.put(term, digest(term))));
        this.filed = views.back != null
                && views.back.isSame(
                        views.edition.language(),
                        word -> termDigest(
                                views.site.spellings().term(word.kind(), word.written(), views.edition.language())));
    }

    /** Whether what the last build made of the backfile's articles holds. */
    boolean holds() {
        return filed;
    }

    /** The article, where what the last build made of it holds; else null. */
    @Nullable
    FiledArticle filed(Article article) {
        return filed && article instanceof FiledArticle known ? known : null;
    }

    /** Of all that {@link Views#card} makes, without making it. */
    Digest cardDigest(Article article) {
        Digest known = cardDigests[article.number()];
        FiledArticle before = known == null ? filed(article) : null;
        if (before != null) {
            known = before.card();
            cardDigests[article.number()] = known;
        }
        if (known == null) {
            Digester digester = new Digester()
                    .add(article.head())
                    .add(article.id())
                    .add(article.address())
                    .add(article.published())
                    .add(termDigest(article.section()));
            article.authors().forEach(author -> digester.add(termDigest(author)));
            addPicture(digester, article);
            known = digester.digest();
            cardDigests[article.number()] = known;
        }
        return known;
    }

    /** Adds what a picture is; what is printed about it is in the article's head, but for phrases. */
    void add(Digester digester, Article.@Nullable Illustration illustration) {
        if (illustration == null) {
            digester.add((Digestible) null);
            return;
        }
        Media.Picture file = illustration.file();
        FrontMatter.Illustration words = illustration.words();
        digester.add(illustration.address()).add(file);
        addPhrase(digester, Filing.key(words.caption()), words::caption);
        addPhrase(digester, Filing.key(words.credit()), words::credit);
    }

    /** The same of a lead picture, of which no words need be read. */
    private void addPicture(Digester digester, Article article) {
        Filing.Picture filed = article.filing().picture();
        if (article.pictureAddress() == null || filed == null) {
            digester.add((Digestible) null);
            return;
        }
        Media.Picture file = article.pictureFile();
        digester.add(article.pictureAddress()).add(file);
        addPhrase(digester, filed.caption(), () -> image(article).caption());
        addPhrase(digester, filed.credit(), () -> image(article).credit());
    }

    private static FrontMatter.Illustration image(Article article) {
        return Objects.requireNonNull(article.front().image());
    }

    /**
     * Adds the versions of a text, where it is a phrase.
     *
     * @param key of the words, see {@link Filing#key}
     * @param words asked for where their key is that of a phrase
     */
    void addPhrase(Digester digester, int key, Supplier<@Nullable String> words) {
        String said = views.mayBePhrase(key) ? words.get() : null;
        digester.add(said == null ? null : views.phraseOf(said));
    }

    /** Of all that is shown of a section, topic, author or series. */
    @Nullable
    Digest termDigest(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        Digest known = termDigests.get(term);
        return known == null ? digest(term) : known;
    }

    private Digest digest(Term term) {
        String photo = term.entry().photo();
        Media.Picture file = photo == null ? null : views.pictures.photoFile(photo);
        return new Digester()
                .add(term.kind())
                .add(term.id())
                .add(term.entry())
                .add(term.name())
                .add(term.address())
                .add(file == null ? null : file.address())
                .add(file)
                .addTexts(term.entry().links().values().stream()
                        .filter(views.site.concealed()::contains)
                        .toList())
                .digest();
    }

    /** Adds the digests of what lists show of articles. */
    void addCards(Digester digester, List<Article> articles) {
        digester.add(articles.size());
        for (Article article : articles) {
            digester.add(cardDigest(article));
        }
    }

    void addLiveCards(Digester digester, List<Article> articles) {
        addCards(digester, articles);
        for (Article article : articles) {
            OffsetDateTime until = article.breaking() ? Views.until(article) : null;
            digester.add(article.breaking())
                    .add(until == null ? null : until.toInstant().toString());
        }
    }
}
